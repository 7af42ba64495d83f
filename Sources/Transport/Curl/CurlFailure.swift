import CCurl

/// What libcurl says when an exchange fails, turned into our words: the same failure always gives the same sentence.
struct CurlFailure {
  let code: CURLcode
  let detail: String
  let url: WebURL
  let limits: HTTPRequest.Limits
  let isConnected: Bool
  let isTooLarge: Bool
  let bodyBytesSent: Int

  var error: TransportError {
    let (kind, reason) = meaning
    return TransportError(kind, "\(url): \(reason)", bodyBytesSent: bodyBytesSent)
  }

  private var meaning: (TransportError.Kind, String) {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: (.resolve, "the name \(url.host) has no address")
    // Seen with hosts of look-alike letters, which libcurl takes apart only when it connects.
    case CURLE_URL_MALFORMAT: (.badAddress, "its host is not a name")
    case CURLE_COULDNT_CONNECT: (.connect, "no connection to \(url.hostAndPort)")
    case CURLE_OPERATION_TIMEDOUT: (.timeout, timeout)
    case CURLE_GOT_NOTHING: (.reset, "the connection was closed without an answer")
    case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_SEND_FAIL_REWIND, CURLE_HTTP2, CURLE_HTTP2_STREAM:
      (.reset, "the connection broke")
    case CURLE_PARTIAL_FILE: (.partial, "the answer ended before its announced length")
    case CURLE_WRITE_ERROR where isTooLarge: (.tooLarge, "the answer is larger than \(limits.maxBytes) bytes")
    case CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR: (.malformed, "the answer's compression is broken")
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CERTPROBLEM:
      (.tls, "no secure connection: \(detail)")
    default: (.malformed, "the answer is not proper HTTP: \(detail)")
    }
  }

  private var timeout: String {
    if detail.hasPrefix("Operation too slow") {
      return "slower than \(limits.lowSpeedBytes) bytes a second for \(limits.lowSpeedSeconds) s"
    }
    return isConnected || limits.connectMs >= limits.totalMs
      ? "no complete answer within \(limits.totalMs) ms" : "no connection within \(limits.connectMs) ms"
  }
}
