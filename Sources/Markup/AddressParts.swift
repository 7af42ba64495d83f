/// The five components of an address (RFC 3986, section 3).
struct AddressParts: Hashable {
  /// In lower case; nil for a relative reference.
  var scheme: String?
  /// User, host and port; nil where there is no `//`.
  var authority: String?
  /// May be empty.
  var path: String
  /// Without the `?`.
  var query: String?
  /// Without the `#`.
  var fragment: String?

  /// Takes an address apart; every text has a reading.
  init(_ address: String) {
    var rest = Substring(address).utf8
    scheme = Self.takeScheme(&rest)
    if let mark = rest.firstIndex(of: UInt8(ascii: "#")) {
      fragment = String(Substring(rest[rest.index(after: mark)...]))
      rest = rest[..<mark]
    }
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = String(Substring(rest[rest.index(after: mark)...]))
      rest = rest[..<mark]
    }
    if rest.starts(with: "//".utf8) {
      let start = rest.index(rest.startIndex, offsetBy: 2)
      let end = rest[start...].firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = String(Substring(rest[start..<end]))
      rest = rest[end...]
    }
    path = String(Substring(rest))
  }

  /// The scheme of an address in lower case; nil for a relative reference.
  static func scheme(of address: String) -> String? {
    var rest = Substring(address).utf8
    return takeScheme(&rest)
  }

  /// Put together again.
  var text: String {
    var text = ""
    if let scheme { text += scheme + ":" }
    if let authority { text += "//" + authority }
    text += path
    if let query { text += "?" + query }
    if let fragment { text += "#" + fragment }
    return text
  }

  /// The host in lower case, without user and port; nil where there is none.
  var host: String? {
    guard let authority else { return nil }
    let host = authority.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).last ?? "".utf8[...]
    let name =
      host.first == UInt8(ascii: "[")
      ? host.prefix { $0 != UInt8(ascii: "]") } : host.prefix { $0 != UInt8(ascii: ":") }
    return name.isEmpty ? nil : ASCII.lowercased(name)
  }

  /// The reference read against this base (RFC 3986, section 5.2.2).
  func resolving(_ reference: AddressParts) -> AddressParts {
    var target = reference
    target.scheme = scheme
    if reference.authority != nil {
      target.path = Self.withoutDots(reference.path)
      return target
    }
    target.authority = authority
    if reference.path.isEmpty {
      target.path = path
      target.query = reference.query ?? query
    } else if reference.path.hasPrefix("/") {
      target.path = Self.withoutDots(reference.path)
    } else {
      target.path = Self.withoutDots(merged(with: reference.path))
    }
    return target
  }

  /// The path without `.` and `..` segments (section 5.2.4); a relative path stays as it is.
  static func withoutDots(_ path: String) -> String {
    guard path.hasPrefix("/"), path.contains("/.") else { return path }
    var segments: [Substring] = []
    let all = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (number, segment) in all.enumerated() {
      let isLast = number == all.count - 1
      switch segment {
      case ".": if isLast { segments.append("") }
      case "..":
        _ = segments.popLast()
        if isLast { segments.append("") }
      default: segments.append(segment)
      }
    }
    return "/" + segments.joined(separator: "/")
  }

  private func merged(with relative: String) -> String {
    if path.isEmpty { return "/" + relative }
    guard let slash = path.lastIndex(of: "/") else { return "/" + relative }
    return path[...slash] + relative
  }

  /// Letters, digits, `+-.` before the first colon, beginning with a letter.
  private static func takeScheme(_ rest: inout Substring.UTF8View) -> String? {
    guard let first = rest.first, ASCII.isLetter(first) else { return nil }
    let name = rest.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || "+-.".utf8.contains($0) }
    guard name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ":") else { return nil }
    rest = rest[rest.index(after: name.endIndex)...]
    return ASCII.lowercased(name)
  }
}
