import Insights
import Records

/// The digest without a model: the sources' own sentences, chosen by centroid, position and difference.
enum ExtractiveDigest {
  /// Highlights for each tier, where there are stories for that many.
  private static let quota = 3
  /// Statements of the opening.
  private static let ledeLength = 2

  /// The parts for stories in order of importance.
  static func parts(_ stories: [DigestStory], day: Day) -> ExtractiveParts {
    guard let first = stories.first else { return quiet(day) }
    let headline = headline(first)
    let lede = lede(stories, after: headline)
    return ExtractiveParts(
      headline: headline, lede: lede, highlights: highlights(stories, after: lede.map(\.text)))
  }

  /// A day on which nothing was published, or nothing yet.
  private static func quiet(_ day: Day) -> ExtractiveParts {
    ExtractiveParts(headline: "A quiet day: no source has published anything for \(day)", lede: [], highlights: [])
  }

  private static func headline(_ story: DigestStory) -> String {
    let titles = story.items.map { PlainText.clean($0.title, limit: 400) }.filter { !$0.isEmpty }
    // A title that fits is better than the lead's, cut.
    return titles.first { $0.count <= 90 } ?? PlainText.cut(titles.first ?? "", limit: 90)
  }

  /// The most important stories, a sentence each that is not the headline once more.
  private static func lede(_ stories: [DigestStory], after headline: String) -> [Digest.Statement] {
    var statements: [Digest.Statement] = []
    for story in stories.prefix(6) where statements.count < ledeLength {
      guard let (text, item) = sentence(of: story, avoiding: statements.map(\.text)),
        !Repetition.isSame(text, headline)
      else { continue }
      statements.append(Digest.Statement(text: text, origin: .extract, cites: [item]))
    }
    return statements
  }

  /// The tiers' stories, each in a passage that does not repeat the opening.
  private static func highlights(_ stories: [DigestStory], after lede: [String]) -> [Digest.Highlight] {
    let candidates = stories.map { story in
      Extract.Candidate(
        id: story.id, items: story.items.map { ($0.id, clean($0.title), $0.excerpt.map(clean)) },
        impact: weighed(story.impact), voices: story.voices, latest: StoryRank.latest(story), charted: story.charted)
    }
    // The day's own newest item stands for now, so that a repeated run chooses the same.
    let now = candidates.map(\.latest).max() ?? Instant(seconds: 0)
    // Rounded up: a day with five stories tells all of them.
    let share = min(quota, (stories.count + Tier.allCases.count - 1) / Tier.allCases.count)
    let told = lede.map(Repetition.stems)
    var others: [Set<String>] = []
    var highlights: [Digest.Highlight] = []
    for pick in Extract.digest(candidates, now: now, quota: share) {
      guard let story = stories.first(where: { $0.id == pick.story }),
        let (text, item) = passage(of: story, told: told, avoiding: others)
      else { continue }
      others.append(Repetition.stems(of: text))
      highlights.append(
        Digest.Highlight(tier: pick.tier, statement: Digest.Statement(text: text, origin: .extract, cites: [item])))
    }
    return highlights
  }

  /// At least 1 for each tier: what nobody has weighed, or weighed as nothing, is still better than an empty tier.
  private static func weighed(_ impact: Impact) -> Impact {
    let least = { (score: Impact.Score) in Impact.Score(value: max(1, score.value)) }
    return Impact(
      creator: least(impact.creator), developer: least(impact.developer), monetizer: least(impact.monetizer))
  }

  /// The passage of the first item that has one; an item that is more than its title goes before those that are not.
  private static func passage(
    of story: DigestStory, told: [Set<String>], avoiding others: [Set<String>]
  ) -> (text: String, item: String)? {
    let full = story.items.filter { !($0.excerpt ?? "").isEmpty }
    for item in full + story.items.filter({ ($0.excerpt ?? "").isEmpty }) {
      let text = ExtractiveSentence.passage(title: item.title, excerpt: item.excerpt, told: told)
      if let text, !Repetition.isRepeated(text, among: others) { return (text, item.id) }
    }
    return nil
  }

  private static func clean(_ text: String) -> String {
    PlainText.clean(text, limit: 600)
  }

  private static func sentence(of story: DigestStory, avoiding others: [String]) -> (text: String, item: String)? {
    for item in story.items {
      if let text = ExtractiveSentence.best(title: item.title, excerpt: item.excerpt, avoiding: others) {
        return (text, item.id)
      }
    }
    return nil
  }
}
