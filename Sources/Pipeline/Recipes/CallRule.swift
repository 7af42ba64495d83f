import Records

/// One parameter of one of the earlier service's calls, and the file that answers.
struct CallRule: Sendable {
  /// What a parameter may say. Nothing else ever becomes part of a file's name.
  enum Value: Sendable {
    /// `2026-08-21`
    case date
    /// At most 80 lower-case letters, digits and hyphens: longer names are refused by file systems.
    case word
    case oneOf([String])

    static let category = oneOf(NewsCategory.allCases.map(\.rawValue))
    static let tier = oneOf(Tier.allCases.map(\.rawValue))

    /// The regular expression that servers match a whole value against.
    var pattern: String {
      switch self {
      case .date: "[0-9]{4}-[0-9]{2}-[0-9]{2}"
      case .word: "[a-z0-9-]{1,80}"
      case .oneOf(let words): "(?:\(words.joined(separator: "|")))"
      }
    }

    func accepts(_ text: String) -> Bool {
      switch self {
      case .date: Day(text) != nil
      case .word:
        (1...80).contains(text.utf8.count)
          && text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
          }
      case .oneOf(let words): words.contains(text)
      }
    }
  }

  let call: String
  let parameter: String
  let value: Value
  /// The period that must be asked for as well, in days.
  var days: String?
  /// Below ``ServerRecipe/base``; `$` stands for the parameter's value.
  let file: String
}
