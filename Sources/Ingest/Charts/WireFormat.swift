import Records

/// Reading what came over the wire, with sentences for what did not fit.
struct WireFormat {
  /// The adapter's name, for the sentences.
  let adapter: String
  /// What it reads, for the sentences.
  var subject = "chart"

  /// The body as JSON.
  func json(_ body: [UInt8]) throws(IngestError) -> JSONValue {
    guard !body.isEmpty else { throw error("the body is empty: the service has nothing for this period yet") }
    do throws(JSONError) {
      return try JSONValue.parse(body)
    } catch let problem {
      throw error("the body is not JSON (\(problem)); it begins with “\(Self.beginning(of: body))”")
    }
  }

  /// The array at a path of member names.
  func array(_ path: String..., in value: JSONValue) throws(IngestError) -> [JSONValue] {
    var place = value
    for name in path {
      guard let next = place[name] else {
        throw error("the answer has no \(path.joined(separator: ".")): its format has changed, look at the adapter")
      }
      place = next
    }
    if let array = place.array { return array }
    // One element is an object and not an array in the iTunes feed.
    guard place.object != nil else {
      throw error("\(path.joined(separator: ".")) is not a list: its format has changed")
    }
    return [place]
  }

  /// Rows out of a list; an empty list is a failure, not an empty success, and so is a list whose elements do not fit.
  func rows(
    _ list: [JSONValue], what: String, _ row: (_ element: JSONValue, _ place: Int) -> ChartEntry?
  ) throws(IngestError) -> [ChartEntry] {
    var rows: [ChartEntry] = []
    for (index, element) in list.enumerated() {
      guard let entry = row(element, index + 1) else {
        throw error(
          "element \(index + 1) of \(what) has no title or artist: its format has changed, look at the adapter")
      }
      rows.append(entry)
    }
    guard !rows.isEmpty else {
      throw error("\(what) is empty: a chart without rows is a failure of the source, not an empty chart")
    }
    return rows
  }

  /// An error of this adapter.
  func error(_ sentence: String) -> IngestError {
    IngestError("cannot read the \(subject) as \(adapter): \(sentence)")
  }

  private static func beginning(of body: [UInt8]) -> String {
    String(decoding: body.prefix(40), as: UTF8.self).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}

extension JSONValue {
  /// The text of a non-empty string, trimmed.
  var words: String? {
    guard let string else { return nil }
    let trimmed = string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A number that may be written as a string.
  var looseInt: Int? {
    int ?? string.flatMap { Int($0) }
  }

  /// An identifier that may be a number or a string.
  var identifier: String? {
    int.map(String.init) ?? words
  }
}
