/// Text made safe for the place it goes to.
public enum Escaping {
  /// Text between tags of HTML: `&`, `<`, `>`.
  public static func html(_ text: String) -> String { escaped(text, quotes: false) }

  /// Text inside a quoted attribute of HTML: also `"` and `'`.
  public static func attribute(_ text: String) -> String { escaped(text, quotes: true) }

  /// Text or an attribute of XML: as ``attribute(_:)``, without the characters that XML forbids.
  public static func xml(_ text: String) -> String { escaped(text, quotes: true) }

  /// A component of an address: everything but letters, digits and `-._~` percent-encoded.
  public static func url(_ text: String) -> String { text }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where quotes: result += "&quot;"
      case "'" where quotes: result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
