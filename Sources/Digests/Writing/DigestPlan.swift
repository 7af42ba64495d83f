import LanguageModels
import Records

/// A day's stories in their order, and what tells them from those of an earlier run.
struct DigestSubject: Sendable {
  let input: DigestInput
  /// In order of importance.
  let stories: [DigestStory]
  /// Changes when the stories changed materially: when others are among the most important ones.
  let inputHash: String

  /// So many stories decide whether the day has changed.
  private static let decisiveStories = 9

  init(_ input: DigestInput) {
    self.input = input
    stories = StoryRank.ordered(input.stories)
    let decisive = stories.prefix(Self.decisiveStories).map(\.id).sorted()
    inputHash = StableID.make("digest", "\(input.day)", decisive.joined(separator: " "))
  }

  /// What money is spent on.
  func operation(cap: Int) -> Operation {
    Operation(id: "digest:\(input.day):\(inputHash)", cap: cap)
  }

  /// What a model is given; made only where one is asked, for it takes longer than all else that an extracted digest needs.
  func material() -> Material {
    Material(stories, sources: input.sources, rules: DigestPrompt.rules(seed: "\(input.day) \(inputHash)"))
  }
}

/// Everything about a day's digest that does not depend on who writes it.
struct DigestPlan: Sendable {
  let subject: DigestSubject
  let extract: ExtractiveParts

  init(_ subject: DigestSubject) {
    self.subject = subject
    extract = ExtractiveDigest.parts(subject.stories, day: subject.input.day)
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
    let items = subject.stories.flatMap(\.items)
    let citations = cited.filter { seen.insert($0).inserted }.compactMap { id in items.first { $0.id == id } }
    return Digest(
      date: subject.input.day, written: now, final: subject.input.isFinal,
      headline: headline, lede: lede, highlights: highlights,
      numbers: subject.input.numbers,
      citations: citations.map { Digest.Citation(id: $0.id, title: $0.title, url: $0.url, source: $0.source) },
      origin: origin, inputHash: subject.inputHash, sample: !items.isEmpty && items.allSatisfy(\.sample))
  }
}
