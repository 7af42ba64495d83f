import Records

/// The content of a site as the plan sees it: what there is of each kind, and rollups of it.
///
/// A class, because tens of thousands of render closures share it and a reference is all that each should hold.
final class SiteContent: Sendable {
  let frame: SiteFrame
  let news: DayShelf<NewsRollup>
  let stories: DayShelf<StoryRollup>
  let health: HealthReport
  private let others: [ContentFile]

  init(frame: SiteFrame, scanner: ContentScanner, selection: PageSelection) throws(SiteError) {
    self.frame = frame
    news = try DayShelf(.news, scanner)
    stories = try DayShelf(.stories, scanner)
    let runs = try DayShelf<RunRollup>(.runs, scanner, newest: HealthReport.days)
    let state = try scanner.scan([ContentPath.state.relative]) { path, bytes throws(SiteError) in
      try StateRollup.packed(path: path, bytes: bytes)
    }
    health = HealthReport(frame.configuration, runs: runs, state: try StateRollup(state.first))
    others = runs.files + state
  }

  /// Every content file, for the cache.
  var files: [ContentFile] {
    news.files + stories.files + others
  }

  /// Whether a story has a page of its own; its first item is at most three days older than `day`.
  func hasStoryPage(_ story: String, around day: Day) -> Bool {
    let word = Fingerprint(story).low
    return stories.entries(from: day.adding(-3), through: day).contains { entry in
      let pages = entry.rollup.pages
      var low = 0
      var high = pages.count
      while low < high {
        let middle = (low + high) / 2
        if pages[middle] < word { low = middle + 1 } else { high = middle }
      }
      return low < pages.count && pages[low] == word
    }
  }

  /// What pages around a day depend on of the stories.
  func storyFingerprint(around day: Day) -> Fingerprint {
    var mixer = FingerprintMixer()
    for entry in stories.entries(from: day.adding(-3), through: day) {
      for word in entry.rollup.pages { mixer.add(word) }
    }
    return mixer.fingerprint
  }
}
