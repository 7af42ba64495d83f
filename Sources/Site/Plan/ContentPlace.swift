import Records

/// Where a content file lies. Years of charts are ten thousand files and more, whose paths follow from their days.
enum ContentPlace: Sendable {
  /// `FOLDER/YEAR/DAY.json`.
  case dated(folder: String, Day)
  case other(String)

  /// A file in the folder of a year.
  init(folder: String, year: String, name: String) {
    var name = name
    let day = name.withUTF8 {
      $0.count == 15 ? Day(ascii: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer($0)[..<10])) : nil
    }
    if let day, name.hasSuffix(".json"), name.hasPrefix(year), year.utf8.count == 4 {
      self = .dated(folder: folder, day)
    } else {
      self = .other("\(folder)/\(year)/\(name)")
    }
  }

  /// The path below the folder of the content, with `/`.
  var path: String {
    switch self {
    case .dated(let folder, let day):
      var folder = folder
      return folder.withUTF8 { folder in
        let length = folder.count + 21
        return String(unsafeUninitializedCapacity: length) { text in
          _ = text.update(fromContentsOf: folder)
          // The day's first four characters are the year.
          day.writeText(to: UnsafeMutableBufferPointer(rebasing: text[(folder.count + 1)...]))
          text[folder.count] = UInt8(ascii: "/")
          text[folder.count + 5] = UInt8(ascii: "/")
          day.writeText(to: UnsafeMutableBufferPointer(rebasing: text[(folder.count + 6)...]))
          for (place, byte) in ".json".utf8.enumerated() { text[folder.count + 16 + place] = byte }
          return length
        }
      }
    case .other(let path): return path
    }
  }

  /// The day that the file's name tells; nil for a name that is no day.
  var day: Day? {
    switch self {
    case .dated(_, let day): day
    case .other(let path): path.utf8.count >= 15 ? Day(String(path.suffix(15).prefix(10))) : nil
    }
  }
}
