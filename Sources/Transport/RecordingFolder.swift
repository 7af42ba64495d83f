import Glibc
import Records

/// A folder of kept answers, `HOST/HASH.http`; the hash is of method, address and body.
struct RecordingFolder: Sendable {
  /// Fields that no longer hold for a body that is unpacked and whole, or that are nobody's business.
  private static let dropped: Set<String> = ["content-encoding", "content-length", "transfer-encoding", "set-cookie"]

  let path: String

  /// Keeps an answer.
  func keep(_ response: HTTPResponse, to request: HTTPRequest, url: WebURL) throws(TransportError) {
    let file = place(of: request, url)
    guard response.status != 304 || access(file, F_OK) != 0 else { return }
    for folder in [path, "\(path)/\(url.authority)"] where mkdir(folder, 0o777) != 0 && errno != EEXIST {
      throw Self.problem("cannot make the folder", folder)
    }
    var bytes = Array("\(request.method) \(url)\nHTTP \(response.status)\n".utf8)
    for field in response.headers.fields where !Self.dropped.contains(field.name.lowercased()) {
      bytes += Array("\(field.name): \(field.value)\n".utf8)
    }
    try write(bytes + [UInt8(ascii: "\n")] + response.body, to: file)
  }

  /// The kept answer, or the 304 that its validators deserve.
  func answer(to request: HTTPRequest, url: WebURL) throws(TransportError) -> HTTPResponse {
    let file = place(of: request, url)
    guard let stream = fopen(file, "r") else {
      guard errno == ENOENT else { throw Self.problem("cannot read the recording", file) }
      throw TransportError(
        .notRecorded, "\(url) was not recorded in \"\(path)\"; run once with --record to keep its answer")
    }
    defer { fclose(stream) }
    let (bytes, whole) = Self.readAll(stream)
    guard whole, var response = Self.parse(bytes, url: url) else {
      throw TransportError(.recording, "the recording \"\(file)\" is damaged; delete it and record again")
    }
    response.bodyBytesSent = request.body?.count ?? 0
    if response.status == 200, Self.fits(request, response) {
      response.status = 304
      response.body = []
    }
    return response
  }

  private func place(of request: HTTPRequest, _ url: WebURL) -> String {
    let identity = "\(request.method)\n\(url)\n" + (request.body.map { SHA256.hex($0) } ?? "")
    return "\(path)/\(url.authority)/\(SHA256.hex(Array(identity.utf8)).prefix(32)).http"
  }

  private func write(_ bytes: [UInt8], to file: String) throws(TransportError) {
    var name = Array("\(file).XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0, let stream = fdopen(descriptor, "w") else { throw Self.problem("cannot write", file) }
    let written = fwrite(bytes, 1, bytes.count, stream)
    guard fclose(stream) == 0, written == bytes.count, rename(name, file) == 0 else {
      let error = Self.problem("cannot write", file)
      unlink(name)
      throw error
    }
  }

  private static func readAll(_ stream: UnsafeMutablePointer<FILE>) -> ([UInt8], Bool) {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&piece, 1, piece.count, stream), count > 0 { bytes += piece[..<count] }
    return (bytes, ferror(stream) == 0)
  }

  private static func parse(_ bytes: [UInt8], url: WebURL) -> HTTPResponse? {
    var rest = bytes[...]
    var lines: [String] = []
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let line = rest[..<end]
      rest = rest[(end + 1)...]
      if line.isEmpty { break }
      lines.append(String(decoding: line, as: UTF8.self))
    }
    guard lines.count >= 2, lines[1].hasPrefix("HTTP "), let status = Int(lines[1].dropFirst(5)) else { return nil }
    let fields = lines.dropFirst(2).compactMap { line -> HTTPHeaders.Field? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return HTTPHeaders.Field(
        name: String(line[..<colon]), value: String(line[line.index(after: colon)...].drop { $0 == " " }))
    }
    return HTTPResponse(status: status, headers: HTTPHeaders(fields), body: Array(rest), url: url.description)
  }

  private static func fits(_ request: HTTPRequest, _ response: HTTPResponse) -> Bool {
    // RFC 9110, 13.1.3: If-Modified-Since does not count beside If-None-Match.
    if let sent = request.headers["If-None-Match"] { return sent == response.headers["ETag"] }
    guard let sent = request.headers["If-Modified-Since"] else { return false }
    return sent == response.headers["Last-Modified"]
  }

  private static func problem(_ what: String, _ file: String) -> TransportError {
    TransportError(.recording, "\(what) \"\(file)\": \(String(cString: strerror(errno)))")
  }
}
