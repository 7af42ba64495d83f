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
      var path = folder
      path.reserveCapacity(folder.utf8.count + 21)
      let day = day.description
      path += "/"
      path += day.prefix(4)
      path += "/"
      path += day
      path += ".json"
      return path
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
