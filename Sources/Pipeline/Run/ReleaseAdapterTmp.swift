import Ingest
import Records

struct ReleaseAdapter: Sendable {
  let name: String
  let parse: @Sendable ([UInt8], SourceConfiguration, Instant) throws -> [Release]
  static let all: [ReleaseAdapter] = []
  static func named(_ name: String) -> ReleaseAdapter? { all.first { $0.name == name } }
}
