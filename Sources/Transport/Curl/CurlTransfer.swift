import CCurl

/// One exchange on libcurl, from its options to its result; it never leaves the loop's thread.
final class CurlTransfer {
  /// What is to be done, and for whom.
  let job: CurlJob
  /// What has come so far.
  var received = Received()
  /// Bytes of the request's body that libcurl has taken; they may have left.
  var bodyBytesTaken = 0
  /// An address that was refused, when one was.
  var refusedAddress: String?

  private var easy: UnsafeMutableRawPointer?
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

  init(_ job: CurlJob) {
    self.job = job
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
  }

  deinit {
    // The handle first: it points at the other two.
    if let easy { curl_easy_cleanup(easy) }
    curl_slist_free_all(headerList)
    errorText.deallocate()
  }

  /// The handle with all its options, to be given to the loop.
  func prepare() throws(TransportError) -> UnsafeMutableRawPointer {
    guard let easy = curl_easy_init() else {
      throw TransportError(.connect, "\(job.url) cannot be fetched: libcurl has no memory")
    }
    self.easy = easy
    let options = CurlOptions(easy: easy, url: job.url)
    try options.setWalls(allowsReuse: job.request.body == nil)
    try options.setLimits(job.request.limits)
    try options.setText(CURLOPT_URL, job.wire.description)
    try options.setMethod(job.request.method, bodyCount: job.request.body?.count)
    headerList = try options.makeList(job.request)
    try options.setCallbacks(of: self, headers: headerList, errorText: errorText)
    return easy
  }

  /// Ends it for a caller that has gone.
  func cancel() {
    job.continuation.resume(
      returning: .failure(
        TransportError(.cancelled, "\(job.url) was not fetched: cancelled", bodyBytesSent: bodyBytesTaken)))
  }

  /// Gives the result to the caller.
  func finish(_ code: CURLcode) {
    job.continuation.resume(returning: code == CURLE_OK ? .success(response()) : .failure(failure(code)))
  }

  private func response() -> HTTPResponse {
    HTTPResponse(
      status: received.status, headers: HTTPHeaders(received.fields), body: received.body, url: job.url.description,
      elapsedMs: number(CURLINFO_TOTAL_TIME_T) / 1000,
      bytesOnWire: number(CURLINFO_SIZE_DOWNLOAD_T) + received.headerBytes, bodyBytesSent: bodyBytesTaken)
  }

  private func failure(_ code: CURLcode) -> TransportError {
    if let refusedAddress, received.status == 0 {
      return AddressPolicy.refusal(of: job.url, refusedAddress)
    }
    let detail = String(cString: errorText)
    return CurlFailure(
      code: code, detail: detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail, url: job.url,
      limits: job.request.limits, isConnected: number(CURLINFO_PRETRANSFER_TIME_T) > 0,
      isTooLarge: received.isTooLarge, bodyBytesSent: bodyBytesTaken
    ).error
  }

  private func number(_ info: CURLINFO) -> Int {
    var value: curl_off_t = 0
    guard let easy, curl_get_offset(easy, info, &value) == CURLE_OK else { return 0 }
    return Int(value)
  }
}
