import CCurl

/// libcurl's address parser, owned.
struct CurlURL: ~Copyable {
  private static let flags = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE | CURLU_ALLOW_SPACE)
  private let handle: OpaquePointer

  init(naming text: String) throws(TransportError) {
    guard let handle = curl_url() else {
      throw TransportError(.badAddress, "\"\(text)\" cannot be read: no memory")
    }
    self.handle = handle
  }

  deinit { curl_url_cleanup(handle) }

  /// Sets a part, a whole address relative to the one that is there; nil removes it.
  borrowing func set(_ part: CURLUPart, _ bytes: [UInt8]?) -> CURLUcode {
    guard let bytes else { return curl_url_set(handle, part, nil, 0) }
    return (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { curl_url_set(handle, part, $0.baseAddress, Self.flags) }
    }
  }

  /// A part, or nil when it is absent.
  borrowing func get(_ part: CURLUPart) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(handle, part, &text, 0) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }

  /// libcurl's own words for what is wrong with an address.
  static func reason(_ code: CURLUcode) -> String {
    code == CURLUE_OK ? "it holds a zero byte" : String(cString: curl_url_strerror(code))
  }
}
