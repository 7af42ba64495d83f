import Insights
import Records

extension Inspection {
  /// The artists and tracks that texts name: `{"id","editions"?:[{"subject"?,"provider"?,"entries":[{"title","artist"}]}],
  /// "title","excerpt"?}` gives `{"id","artists":[NAME],"tracks":[[TITLE, CREDIT]]}`. `editions` replaces the names that are
  /// looked for, read as those of stored charts are.
  static let names = Inspection(name: "names") {
    var identity = IdentityBuilder().build()
    var linker = NameLinker([])
    return { line in
      reply(to: line) { (request) throws(PipelineError) -> Members in
        if let editions = request["editions"]?.array {
          identity = index(editions)
          linker = NameLinker(identity)
        }
        let mentions = linker.mentions(
          title: try request.need("title", \.string), excerpt: request["excerpt"]?.string)
        let tracks = mentions.tracks.compactMap { identity.track(slug: $0) }
        return [
          JSONValue.Member(
            "artists", .array(mentions.artists.compactMap { identity.artist(slug: $0) }.map { .string($0.name) })),
          JSONValue.Member("tracks", .array(tracks.map { .array([.string($0.title), .string($0.artist)]) })),
        ]
      }
    }
  }

  private static func index(_ editions: [JSONValue]) -> Identity {
    var builder = IdentityBuilder()
    for edition in editions {
      let isPartial = ChartEdition.printsFirstArtistOnly(edition["provider"]?.string ?? "")
      for entry in edition["entries"]?.array ?? [] {
        let (title, artist) = (entry["title"]?.string ?? "", entry["artist"]?.string ?? "")
        if edition["subject"]?.string ?? "tracks" == "tracks" {
          builder.add(title: title, artist: artist, isPartial: isPartial)
        } else {
          builder.learn(credit: artist.isEmpty ? title : artist)
        }
      }
    }
    return builder.build()
  }
}
