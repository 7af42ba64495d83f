import CCurl
import Glibc

extension CurlOptions {
  /// Where libcurl delivers; it keeps the pointers until the handle is cleaned up, which the transfer does in its deinit.
  func setCallbacks(
    of transfer: CurlTransfer, headers: UnsafeMutablePointer<curl_slist>?, errorText: UnsafeMutablePointer<CChar>
  ) throws(TransportError) {
    let itself = Unmanaged.passUnretained(transfer).toOpaque()
    try check(curl_set_list(easy, CURLOPT_HTTPHEADER, headers))
    try check(curl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText))
    try check(curl_set_pointer(easy, CURLOPT_HEADERDATA, itself))
    try check(curl_set_transfer(easy, CURLOPT_HEADERFUNCTION, Self.takeHeader))
    try check(curl_set_pointer(easy, CURLOPT_WRITEDATA, itself))
    try check(curl_set_transfer(easy, CURLOPT_WRITEFUNCTION, Self.takeBody))
    try check(curl_set_pointer(easy, CURLOPT_READDATA, itself))
    try check(curl_set_transfer(easy, CURLOPT_READFUNCTION, Self.giveBody))
    guard !transfer.job.allowsPrivate else { return }
    try check(curl_set_pointer(easy, CURLOPT_OPENSOCKETDATA, itself))
    try check(curl_set_opensocket(easy, Self.openSocket))
    try check(curl_set_pointer(easy, CURLOPT_PREREQDATA, itself))
    try check(curl_set_prerequest(easy, Self.beforeRequest))
  }

  private typealias Deliver =
    @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int

  private static func transfer(_ pointer: UnsafeMutableRawPointer?) -> CurlTransfer? {
    pointer.map { Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue() }
  }

  private static let takeHeader: Deliver = { bytes, size, count, pointer in
    guard let transfer = transfer(pointer) else { return 0 }
    return transfer.received.takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
  }

  private static let takeBody: Deliver = { bytes, size, count, pointer in
    guard let transfer = transfer(pointer) else { return 0 }
    let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return transfer.received.takeBody(piece, limit: transfer.job.request.limits.maxBytes) ? piece.count : 0
  }

  private static let giveBody: Deliver = { buffer, size, count, pointer in
    guard let transfer = transfer(pointer), let body = transfer.job.request.body, let buffer else { return 0 }
    let given = min(size * count, body.count - transfer.bodyBytesTaken)
    body.withUnsafeBytes { bytes in
      UnsafeMutableRawBufferPointer(start: buffer, count: given)
        .copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[transfer.bodyBytesTaken..<transfer.bodyBytesTaken + given]))
    }
    transfer.bodyBytesTaken += given
    return given
  }

  /// Called with each address that libcurl is about to connect to, whatever name led to it.
  private static let openSocket:
    @convention(c) (UnsafeMutableRawPointer?, curlsocktype, UnsafeMutablePointer<curl_sockaddr>?) -> curl_socket_t = {
      pointer, _, address in
      let refused: curl_socket_t = -1
      guard let transfer = transfer(pointer), let address else { return refused }
      var bytes = [UInt8](repeating: 0, count: 16)
      let count = Int(curl_address_bytes(address, &bytes))
      bytes = Array(bytes.prefix(count))
      guard IPAddress.isPublic(bytes) else {
        transfer.refusedAddress = IPAddress.text(bytes)
        return refused
      }
      return socket(
        address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
    }

  /// Called before each request, also on a kept connection, which another request may have been allowed to open.
  private static let beforeRequest:
    @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?, Int32, Int32)
      -> Int32 = { pointer, address, _, _, _ in
        guard let transfer = transfer(pointer), let address else { return CURL_PREREQFUNC_ABORT }
        let text = String(cString: address)
        if let bytes = IPAddress.bytes(text), IPAddress.isPublic(bytes) { return CURL_PREREQFUNC_OK }
        transfer.refusedAddress = text
        return CURL_PREREQFUNC_ABORT
      }
}
