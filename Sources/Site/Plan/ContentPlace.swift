import Records

/// Where a content file lies. Years of charts are ten thousand files and more, whose paths follow from their days.
enum ContentPlace: Sendable {
  /// `FOLDER/YEAR/DAY.json`.
  case dated(folder: String, Day)
  case other(String)

  /// A file in the folder of a year.
  init(folder: String, year: String, name: UnsafeRawBufferPointer) {
    if name.count == 15, let day = Day(ascii: UnsafeRawBufferPointer(rebasing: name[..<10])),
      name.hasSuffix(ContentListing.ending), year.utf8.count == 4, Int(year) == day.civil.year
    {
      self = .dated(folder: folder, day)
    } else {
      self = .other("\(folder)/\(year)/\(String(decoding: name, as: UTF8.self))")
    }
  }

  /// The path below the folder of the content, with `/`.
  var path: String {
    switch self {
    case .dated(let folder, let day):
      let name = day.description
      return "\(folder)/\(name.prefix(4))/\(name).json"
    case .other(let path): return path
    }
  }

  /// What the cache knows the place by within its folder.
  var word: UInt64 {
    var mixer = FingerprintMixer()
    add(to: &mixer)
    return mixer.fingerprint.low
  }

  /// Adds to a fingerprint what tells the place from others of its folder.
  func add(to mixer: inout FingerprintMixer) {
    switch self {
    case .dated(_, let day): mixer.add(day.number)
    case .other(let path): mixer.add(path)
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
