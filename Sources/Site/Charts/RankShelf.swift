/// The ranks of all charts: asked for when tracks and artists are planned, and handed on to the next build.
///
/// A class, because what a plan makes late is written when the build is done.
final class RankShelf: Sendable {
  private let cache: BuildCache
  private let made = Shared<[ChartRanks]>()

  init(_ cache: BuildCache) { self.cache = cache }

  /// The ranks of these charts, in their order: as the build before kept them where a chart's editions are the same.
  ///
  /// - Parameter songs: how many songs are registered.
  func ranks(of charts: [ChartShelf], songs: Int) throws(SiteError) -> [ChartRanks] {
    try made.value { () throws(SiteError) in
      let kept = try cache.ranks()
      return try Workers.map(count: charts.count) { number throws(SiteError) in
        let editions = ChartRanks.editions(of: charts[number])
        return kept[editions] ?? ChartRanks(charts[number], editions: editions, songs: songs)
      }
    }
  }

  /// Writes what ``BuildCache/ranks()`` reads. Where nobody asked for the ranks they are written as the build before left them,
  /// and not looked at.
  func write(
    to file: inout SealedFile.Writer, _ put: ([UInt8]) throws(Disk.Refusal) -> Void
  ) throws(Disk.Refusal) {
    guard let made = made.known else { return try file.add(piece: cache.packedRanks, to: put) }
    file.pack.add(made.count)
    for ranks in made { try ranks.write(to: &file, put) }
  }
}
