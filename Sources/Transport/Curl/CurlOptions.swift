import CCurl

/// Sets the options of one easy handle; an option that libcurl refuses ends the exchange, because a wall may be missing.
struct CurlOptions {
  let easy: UnsafeMutableRawPointer
  let url: WebURL

  /// What holds for every exchange, whoever asks.
  func setWalls(allowsReuse: Bool) throws(TransportError) {
    try setText(CURLOPT_PROTOCOLS_STR, "http,https")
    try setLong(CURLOPT_FOLLOWLOCATION, 0)
    try setLong(CURLOPT_SSL_VERIFYPEER, 1)
    try setLong(CURLOPT_SSL_VERIFYHOST, 2)
    // A proxy of the environment would connect in our place, and no address could be checked.
    try setText(CURLOPT_PROXY, "")
    try setLong(CURLOPT_NOSIGNAL, 1)
    // Whatever this libcurl can read: gzip, deflate, brotli.
    try setText(CURLOPT_ACCEPT_ENCODING, "")
    // A slow resolver must not hold up the end of the program.
    try setLong(CURLOPT_QUICK_EXIT, 1)
    // On a kept connection that has died libcurl sends a request again by itself: right for GET, never for a body.
    try setLong(CURLOPT_FRESH_CONNECT, allowsReuse ? 0 : 1)
    let version = allowsReuse ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1
    try setLong(CURLOPT_HTTP_VERSION, Int(version))
  }

  /// What the exchange may take.
  func setLimits(_ limits: HTTPRequest.Limits) throws(TransportError) {
    try setLong(CURLOPT_CONNECTTIMEOUT_MS, limits.connectMs)
    try setLong(CURLOPT_TIMEOUT_MS, limits.totalMs)
    try setLong(CURLOPT_LOW_SPEED_LIMIT, limits.lowSpeedBytes)
    try setLong(CURLOPT_LOW_SPEED_TIME, limits.lowSpeedSeconds)
  }

  /// The method and the length of the body.
  func setMethod(_ method: String, bodyCount: Int?) throws(TransportError) {
    switch method {
    case "GET" where bodyCount == nil: try setLong(CURLOPT_HTTPGET, 1)
    case "HEAD" where bodyCount == nil: try setLong(CURLOPT_NOBODY, 1)
    case "POST":
      try setLong(CURLOPT_POST, 1)
      try check(curl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bodyCount ?? 0)))
    default:
      throw TransportError(.malformed, "\(url) cannot be asked by \(method): only GET, HEAD and a POST with its body")
    }
  }

  /// The header fields as libcurl's list, to be freed by the caller.
  func makeList(_ request: HTTPRequest) throws(TransportError) -> UnsafeMutablePointer<curl_slist>? {
    var list: UnsafeMutablePointer<curl_slist>?
    // libcurl would wait a second for "100 Continue" before a large body.
    let fields = request.headers.fields + (request.body == nil ? [] : [HTTPHeaders.Field(name: "Expect", value: "")])
    for field in fields {
      let line = HTTPHeaders.bytes(of: "\(field.name): \(field.value)")
      guard !line.contains(where: { $0 < UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else {
        curl_slist_free_all(list)
        throw TransportError(.malformed, "\(url) cannot be asked: its header field \(field.name) holds a line break")
      }
      let longer = (line + [0]).withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) { curl_slist_append(list, $0.baseAddress) }
      }
      guard let longer else {
        curl_slist_free_all(list)
        throw TransportError(.malformed, "\(url) cannot be asked: no memory for its header fields")
      }
      list = longer
    }
    return list
  }

  func setText(_ option: CURLoption, _ value: String) throws(TransportError) {
    try check(curl_set_text(easy, option, value))
  }

  func setLong(_ option: CURLoption, _ value: Int) throws(TransportError) {
    try check(curl_set_long(easy, option, value))
  }

  func check(_ code: CURLcode) throws(TransportError) {
    guard code == CURLE_OK else {
      let reason = String(cString: curl_easy_strerror(code))
      throw TransportError(.connect, "\(url) cannot be fetched: libcurl refuses an option (\(reason))")
    }
  }
}
