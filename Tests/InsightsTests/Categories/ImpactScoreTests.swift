import Insights
import Records
import Testing

struct ImpactScoreTests {
  private func impact(
    _ title: String, _ category: NewsCategory = .other, _ evidence: ImpactScore.Evidence = .init()
  ) -> Impact {
    ImpactScore.impact(title: title, excerpt: nil, category: category, evidence: evidence)
  }

  @Test("One voice without a telling word scores 100·(1 − e^(−.35·ln 2)) = 22, for every tier")
  func plain() {
    let impact = impact("Zyx qwv")
    for tier in Tier.allCases {
      #expect(impact[tier].value == 22)
      #expect(impact[tier].reasons == ["one outlet reports it (+0.24)"])
    }
  }

  @Test("More voices, a trend and a named artist each raise every score, and each is a reason")
  func evidence() {
    let evidence = ImpactScore.Evidence(
      voices: 4, burst: 3, burstLabel: "Marlow Fenn", nameWeight: 1, name: "Marlow Fenn")
    let impact = impact("Zyx qwv", .other, evidence)
    // .35·ln 5 + .25 + .15 = .963
    #expect(impact.creator.value == 62)
    #expect(
      impact.creator.reasons == [
        "4 independent outlets report it (+0.56)", "part of the trend “Marlow Fenn” (+0.25)",
        "names Marlow Fenn (+0.15)",
      ])
  }

  @Test(
    "News ranks highest for the readers whom it concerns",
    arguments: [
      ("Quill Records acquires Harbour catalog for $40 million as revenue grows", NewsCategory.deals, Tier.monetizer),
      ("Tonebox opens its stem separation API to developers", .tech, .developer),
      ("Songwriters’ union wins higher session fees for touring musicians", .releases, .creator),
    ])
  func tiers(title: String, category: NewsCategory, tier: Tier) {
    let impact = impact(title, category)
    for other in Tier.allCases where other != tier { #expect(impact[tier].value > impact[other].value) }
  }

  @Test("Scores stay between 0 and 100, and words alone add at most .75")
  func bounds() {
    let wordy = impact(
      "Revenue profit earnings IPO valuation merger takeover antitrust shares bonds tariff sync layoffs", .deals)
    // 1 − e^(−(.2426 + .75))
    #expect(wordy.monetizer.value == 63)
    let all = impact("Spotify revenue profit merger", .deals, .init(voices: 1_000_000, burst: 90, nameWeight: 50))
    for tier in Tier.allCases { #expect((0...100).contains(all[tier].value)) }
  }

  @Test("A company of the table is named; an artist as weighty goes first")
  func companies() {
    #expect(impact("Live Nation opens hall").monetizer.reasons.contains("names Live Nation (+0.15)"))
    let both = impact("Live Nation opens hall", .other, .init(nameWeight: 1, name: "Marlow Fenn"))
    #expect(both.monetizer.reasons.contains("names Marlow Fenn (+0.15)"))
    #expect(!impact("A nation lives").monetizer.reasons.contains { $0.hasPrefix("names") })
  }

  @Test("A score halves in a day, for ordering only")
  func freshness() {
    let now = Instant(seconds: 1_790_000_000)
    #expect(ImpactScore.freshness(80, published: now, now: now) == 80)
    let yesterday = now.adding(seconds: -86_400)
    #expect(abs(ImpactScore.freshness(80, published: yesterday, now: now) - 40) < 1e-9)
    #expect(ImpactScore.freshness(80, published: now.adding(seconds: 3600), now: now) == 80)
  }
}
