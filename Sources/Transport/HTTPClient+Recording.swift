extension HTTPClient {
  /// Keeps every answer in a folder, hop by hop, one file each.
  ///
  /// A 304 never replaces an answer that has a body; keys, whether in header fields or in the address, are not kept.
  public func recording(in folder: String) -> HTTPClient {
    let folder = RecordingFolder(path: folder)
    return HTTPClient { request throws(TransportError) in
      try await RedirectChain.follow(request) { hop, url throws(TransportError) in
        let response = try await self.send(hop)
        try folder.keep(response, to: hop, url: url)
        return response
      }
    }
  }

  /// Answers from a folder that ``recording(in:)`` filled, and from nowhere else.
  ///
  /// A request whose validators fit the kept answer gets the 304 that the server would have sent.
  public static func replaying(from folder: String) -> HTTPClient {
    let folder = RecordingFolder(path: folder)
    return HTTPClient { request throws(TransportError) in
      try await RedirectChain.follow(request) { hop, url throws(TransportError) in
        try folder.answer(to: hop, url: url)
      }
    }
  }
}
