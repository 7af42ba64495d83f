extension HTTPRequest {
  /// A form sent by `POST`: its fields go in the body alone and show in no address.
  public static func form(_ fields: [(name: String, value: String)], to url: String, userAgent: String) -> HTTPRequest {
    let pairs = fields.map { "\(PercentEncoding.encoded($0.name))=\(PercentEncoding.encoded($0.value))" }
    return HTTPRequest(
      method: "POST", url: url,
      headers: ["Content-Type": "application/x-www-form-urlencoded", "User-Agent": userAgent],
      body: Array(pairs.joined(separator: "&").utf8))
  }
}
