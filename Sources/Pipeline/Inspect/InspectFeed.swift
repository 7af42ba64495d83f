internal import Dispatch
internal import Foundation
internal import Ingest
internal import Records
internal import Synchronization

/// Reads feeds from files and shows each in the normalised view, a line of JSON.
public enum InspectFeed {
  /// A feed on disk with what its server said of it.
  public struct Document: Hashable, Sendable {
    /// The file.
    public var path: String
    /// The address that it was fetched from.
    public var base: String
    /// The `Content-Type` header; nil when there was none.
    public var contentType: String?

    /// A feed on disk.
    public init(path: String, base: String = "", contentType: String? = nil) {
      self.path = path
      self.base = base
      self.contentType = contentType
    }
  }

  /// Documents that are read at the same time, so that memory does not grow with the list.
  private static let window = 256

  /// The documents of a list: a line each, path TAB base TAB content type; the last two may be missing or empty.
  public static func documents(inList path: String) throws(PipelineError) -> [Document] {
    guard let bytes = bytes(path) else {
      throw PipelineError("cannot read the list \(path); check the path")
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Document(
        path: fields[0], base: fields.count > 1 ? fields[1] : "",
        contentType: fields.count > 2 && !fields[2].isEmpty ? fields[2] : nil)
    }
  }

  /// Hands over the line of every document in the order of the list, without line feeds; all cores read.
  public static func run(_ documents: [Document], write: (_ line: [UInt8]) -> Void) {
    for start in stride(from: 0, to: documents.count, by: window) {
      let part = Array(documents[start..<min(start + window, documents.count)])
      let lines = Mutex([[UInt8]](repeating: [], count: part.count))
      DispatchQueue.concurrentPerform(iterations: part.count) { index in
        let line = answer(part[index])
        lines.withLock { $0[index] = line }
      }
      for line in lines.withLock(\.self) { write(line) }
    }
  }

  /// The line of one document: the normalised view, or `{"error": …}`.
  public static func answer(_ document: Document) -> [UInt8] {
    guard let bytes = bytes(document.path) else {
      return error("cannot read the file \(document.path); check the path")
    }
    do throws(IngestError) {
      let feed = try FeedParser.parse(bytes, base: document.base, contentType: document.contentType)
      return FeedView.json(feed)
    } catch {
      return Self.error(error.description)
    }
  }

  /// A file's bytes. Through a handle, because `FileManager.contents(atPath:)` leaks a page for every empty file.
  private static func bytes(_ path: String) -> [UInt8]? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    do {
      return Array(try file.readToEnd() ?? Data())
    } catch {
      return nil
    }
  }

  private static func error(_ sentence: String) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("error", sentence)
    json.endObject()
    return json.bytes
  }
}
