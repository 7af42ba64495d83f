/// Which addresses may be connected to: the public internet, and what the site allows by name.
struct AddressPolicy: Sendable {
  /// Hosts, `name` or `name:port`, that may be private.
  let allowPrivate: Set<String>

  init(allowPrivate: [String]) {
    self.allowPrivate = Set(allowPrivate.map { $0.lowercased() })
  }

  /// Whether the site lets this host have any address.
  func allows(_ url: WebURL) -> Bool {
    allowPrivate.contains(url.host) || allowPrivate.contains(url.hostAndPort)
  }

  /// Refuses an address that is private as it is written, before anything is asked.
  func check(_ url: WebURL) throws(TransportError) {
    guard !allows(url) else { return }
    let name = url.host.hasSuffix(".") ? String(url.host.dropLast()) : url.host
    if name == "localhost" || name.hasSuffix(".localhost") { throw Self.refusal(of: url, "the machine itself") }
    if let bytes = IPAddress.bytes(name), !IPAddress.isPublic(bytes) { throw Self.refusal(of: url, name) }
  }

  /// The sentence for a host that leads to a forbidden address.
  static func refusal(of url: WebURL, _ address: String) -> TransportError {
    TransportError(
      .forbiddenAddress,
      "\(url) is refused: \(url.host) leads to \(address), which is not a public address; "
        + "if it is yours, add \"\(url.hostAndPort)\" to allowPrivate")
  }
}
