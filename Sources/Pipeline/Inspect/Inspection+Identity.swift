import Insights
import Records

extension Inspection {
  /// Recordings and works of printed names.
  static let identity = Inspection(name: "identity") {
    { line in
      reply(to: line) { (request) throws(PipelineError) -> Members in
        var finder = RecordingFinder()
        var entities: [JSONValue] = []
        for song in try request.need("left", \.array) + (try request.need("right", \.array)) {
          let found = finder.find(
            title: try song.need("title", \.string), artist: song["artist"]?.string ?? "", album: song["album"]?.string,
            duration: song["duration_s"]?.int)
          entities.append([
            "key": song["key"] ?? .null, "recording": .string("r\(found.recording)"), "work": .string("w\(found.work)"),
          ])
        }
        return [JSONValue.Member("entities", .array(entities))]
      }
    }
  }
}
