import Insights
import Records
import Templating

/// Something that was reported, as a line on the page of a track or an artist: a story of several items, or an item alone.
struct StoryLine: Sendable {
  let title: String
  /// The story's page, below the base; or the item's own address.
  let path: String
  let first: Instant
  let latest: Instant
  /// `3 voices`, or the outlet's name.
  let note: String
  let artists: [String]
  let tracks: [String]

  init(_ story: StoryRollup.Brief) {
    title = story.title
    path = "/stories/\(story.id)/"
    first = story.coverage.first
    latest = story.latest
    note = Words.count(story.voices, "voice")
    artists = story.artists
    tracks = story.tracks
  }

  init(_ item: NewsRollup.Named, _ frame: SiteFrame) {
    title = item.title
    path = item.url
    first = item.published
    latest = item.published
    note = frame.name(of: item.source)
    artists = item.artists
    tracks = item.tracks
  }

  /// The values of a line, with the largest move among `runs` in the week after.
  func value(after runs: [ChartRun], _ content: SiteContent) -> Value {
    let move = runs.compactMap { MoveAfter(in: $0, after: first.day) }.max {
      ($0.size, $1.shelf.chart.id) < ($1.size, $0.shelf.chart.id)
    }
    return [
      "href": .string(path.hasPrefix("/") ? content.frame.base + path : path), "title": .string(title),
      "time": ["iso": .string(latest.description), "text": .string(DateText.short(latest.day))],
      "note": .string(note), "moved": move.map { .string($0.text(in: content.today)) } ?? nil,
    ]
  }

  func add(to inputs: inout FingerprintMixer) {
    for text in [title, path, note] { inputs.add(text) }
    inputs.add(first.seconds)
    inputs.add(latest.seconds)
  }
}
