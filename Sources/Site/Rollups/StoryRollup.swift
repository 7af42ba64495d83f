import Insights
import Records

/// Which of a day's stories have a page (those that more than one item belongs to), whom they name, and which lead on.
struct StoryRollup: FileRollup {
  typealias File = StoryDay

  /// A story as other pages show it.
  struct Brief: Sendable {
    let id: String
    let title: String
    let latest: Instant
    let voices: Int
    let artists: [String]
    let tracks: [String]
    let coverage: StoryCoverage
  }

  let real: Int
  let sample: Int
  /// The low words of the ids' fingerprints, ascending.
  let pages: PackedWords
  /// How many stories have gone on in others.
  let moved: Int
  private let packed: ArraySlice<UInt8>

  init(_ day: StoryDay) {
    let genuine = day.stories.filter { !$0.sample }
    real = genuine.count
    sample = day.stories.count - genuine.count
    moved = day.stories.count(where: \.items.isEmpty)
    let shown = (genuine.isEmpty ? day.stories : genuine).filter { $0.items.count > 1 }
    pages = PackedWords(shown.map { Fingerprint($0.id).low }.sorted())
    var pack = PackWriter()
    pack.add(shown.count)
    for story in shown {
      pack.add(story.id)
      pack.add(story.title)
      pack.add(story.latest.seconds)
      pack.add(story.voices.count)
      pack.add(story.artists)
      pack.add(story.tracks)
      pack.add(story.first.seconds)
      pack.add(story.sources)
      pack.add(story.leads)
    }
    packed = pack.bytes[...]
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    real = try pack.int()
    sample = try pack.int()
    pages = try pack.numbers()
    moved = try pack.int()
    packed = try pack.slice()
  }

  func write(to pack: inout PackWriter) {
    pack.add(real)
    pack.add(sample)
    pages.write(to: &pack)
    pack.add(moved)
    pack.add(packed)
  }

  /// The stories, read when a page asks for them.
  var briefs: [Brief] { stories(Self.brief) }

  /// Whom each of the stories names, by slugs: each build asks this of all days.
  var named: [(artists: [String], tracks: [String])] { stories(Self.named) }

  private func stories<Part>(_ read: (inout PackReader) throws(PackReader.Damage) -> Part) -> [Part] {
    var reader = PackReader(packed)
    do throws(PackReader.Damage) {
      var stories: [Part] = []
      for _ in 0..<(try reader.count()) { stories.append(try read(&reader)) }
      return stories
    } catch {
      return []
    }
  }

  private static func brief(from reader: inout PackReader) throws(PackReader.Damage) -> Brief {
    let (id, title) = (try reader.string(), try reader.string())
    let latest = Instant(seconds: try reader.int())
    let voices = try reader.int()
    let (artists, tracks) = (try reader.strings(), try reader.strings())
    let first = Instant(seconds: try reader.int())
    return Brief(
      id: id, title: title, latest: latest, voices: voices, artists: artists, tracks: tracks,
      coverage: StoryCoverage(
        story: id, first: first, latest: latest, voices: voices, sources: try reader.strings(),
        leads: try reader.strings()))
  }

  private static func named(
    from reader: inout PackReader
  ) throws(PackReader.Damage) -> (artists: [String], tracks: [String]) {
    try reader.skip(slices: 2)
    try reader.skip(ints: 2)
    let named = (artists: try reader.strings(), tracks: try reader.strings())
    try reader.skip(ints: 1)
    for _ in 0..<2 { try reader.skip(slices: try reader.count()) }
    return named
  }

  /// Whether a story is among them.
  func hasPage(_ story: String) -> Bool {
    let word = Fingerprint(story).low
    var low = 0
    var high = pages.count
    while low < high {
      let middle = (low + high) / 2
      if pages[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < pages.count && pages[low] == word
  }
}
