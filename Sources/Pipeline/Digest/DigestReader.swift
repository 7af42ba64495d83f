import Archive
import Digests
import Insights
import Records

/// Reads what a day's digest is made from.
struct DigestReader {
  let archive: ContentArchive
  let configuration: SiteConfiguration

  /// The input for a day of the site's time zone.
  func input(for day: Day, isFinal: Bool) throws -> DigestInput {
    let items = try items(on: day)
    let stories = try stories(of: items, around: day)
    let names = Dictionary(configuration.sources.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let numbers = DayNumbers(archive: archive, configuration: configuration)
    return DigestInput(
      day: day, isFinal: isFinal, stories: stories, sources: names,
      numbers: try numbers.numbers(on: day, items: items, stories: stories.count),
      existing: try archive.digest(on: day))
  }

  /// The news of a day of the site's time zone; files go by UTC.
  func items(on day: Day) throws -> [NewsItem] {
    let calendar = SiteDay(zone: configuration.site.timeZone)
    var items: [NewsItem] = []
    for offset in -1...1 {
      items += try archive.news(on: day.adding(offset))?.items.filter { calendar.day(of: $0.published) == day } ?? []
    }
    return items
  }

  /// The stories that the day's items belong to, with the day's items alone.
  private func stories(of items: [NewsItem], around day: Day) throws -> [DigestStory] {
    var items = items
    let since = day.adding(-StoryIndex.lookbackDays)
    var stored = try archive.recent(StoryDay.self, since: since).filter { $0.first.day <= day.adding(1) }
    if items.allSatisfy({ $0.impact == .none }) { (items, stored) = analysed(items) }
    let byID = Dictionary(stored.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let groups = Dictionary(grouping: items) { $0.story ?? $0.id }
    return groups.sorted { $0.key < $1.key }.compactMap { id, members in
      let story = byID[id]
      let lead = members.filter { $0.id == story?.lead }
      let others = members.filter { $0.id != story?.lead }.sorted { ($0.published, $0.id) < ($1.published, $1.id) }
      let voices = story?.voices.count ?? Set(members.map { voice(of: $0.source) }).count
      return DigestStory(
        id: id, items: lead + others, impact: story?.impact ?? members.first?.impact ?? .none, voices: voices,
        charted: !(story?.artists.isEmpty ?? true) || !(story?.tracks.isEmpty ?? true))
    }
  }

  /// Items that no run has analysed yet, such as those of a new site, grouped and weighed here.
  private func analysed(_ items: [NewsItem]) -> ([NewsItem], [Story]) {
    let voices = Dictionary(configuration.sources.map { ($0.id, $0.voice) }, uniquingKeysWith: { first, _ in first })
    var index = StoryIndex(stories: [], items: [], voice: { voices[$0] ?? $0 })
    index.add(items)
    let analysis = Analysis(index: index, items: items, names: NameLinker([]))
    return (analysis.items, analysis.stories)
  }

  private func voice(of source: String) -> String {
    configuration.sources.first { $0.id == source }?.voice ?? source
  }
}
