import LanguageModels
import Records

/// Everything about a day's digest that does not depend on who writes it.
struct DigestPlan: Sendable {
  let input: DigestInput
  /// In order of importance.
  let stories: [DigestStory]
  let material: Material
  let extract: ExtractiveParts
  /// Changes when the stories changed materially: when others are among the most important ones.
  let inputHash: String

  /// So many stories decide whether the day has changed.
  private static let decisiveStories = 9

  init(_ input: DigestInput) {
    self.input = input
    stories = StoryRank.ordered(input.stories)
    let decisive = stories.prefix(Self.decisiveStories).map(\.id).sorted()
    inputHash = StableID.make("digest", "\(input.day)", decisive.joined(separator: " "))
    material = Material(
      stories, sources: input.sources, rules: DigestPrompt.rules(seed: "\(input.day) \(inputHash)"))
    extract = ExtractiveDigest.parts(stories, day: input.day)
  }

  /// What money is spent on.
  func operation(cap: Int) -> Operation {
    Operation(id: "digest:\(input.day):\(inputHash)", cap: cap)
  }

  /// The digest of extraction alone.
  func extracted(attempts: [String], cost: Int, tally: DigestTally, now: Instant) -> Digest {
    let origin = Digest.Origin(
      provider: "extract", model: "extract", attempts: attempts, cost: cost, passed: 0, replaced: tally.replaced,
      dropped: tally.dropped, validators: tally.validators)
    return digest(extract.headline, extract.lede, extract.highlights, origin, now)
  }

  /// The digest of a model's draft.
  func assembled(
    _ assembly: DigestAssembly, by model: Model, attempts: [String], cost: Int, now: Instant
  ) -> Digest {
    let tally = assembly.tally
    let origin = Digest.Origin(
      provider: model.provider.name, model: model.name, attempts: attempts, cost: cost, passed: tally.passed,
      replaced: tally.replaced, dropped: tally.dropped, validators: tally.validators)
    return digest(assembly.headline, assembly.lede, assembly.highlights, origin, now)
  }

  private func digest(
    _ headline: String, _ lede: [Digest.Statement], _ highlights: [Digest.Highlight], _ origin: Digest.Origin,
    _ now: Instant
  ) -> Digest {
    let cited = lede.flatMap(\.cites) + highlights.flatMap(\.statement.cites)
    var seen: Set<String> = []
    let items = stories.flatMap(\.items)
    let citations = cited.filter { seen.insert($0).inserted }.compactMap { id in items.first { $0.id == id } }
    return Digest(
      date: input.day, written: now, final: input.isFinal, headline: headline, lede: lede, highlights: highlights,
      numbers: input.numbers,
      citations: citations.map { Digest.Citation(id: $0.id, title: $0.title, url: $0.url, source: $0.source) },
      origin: origin, inputHash: inputHash, sample: !items.isEmpty && items.allSatisfy(\.sample))
  }
}
