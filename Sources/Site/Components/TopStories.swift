import Records

/// The stories of the home page.
enum TopStories {
  /// The most important groups, the first one first and the others by time.
  ///
  /// Importance is the highest of the three impact scores, plus 12 for each further voice, halved for every day of age.
  static func pick(
    _ items: [NewsItem], count: Int, hasPage: (_ story: String) -> Bool
  ) -> [WireGroup] {
    guard let newest = items.first?.published else { return [] }
    let ranked = WireGroup.groups(items, hasPage: hasPage).map { group in
      (group: group, weight: weight(group, at: newest))
    }.sorted { ($1.weight, $0.group.lead.id) < ($0.weight, $1.group.lead.id) }
    guard let first = ranked.first else { return [] }
    let rest = ranked.dropFirst().prefix(count - 1).map(\.group).sorted {
      ($1.lead.published, $0.lead.id) < ($0.lead.published, $1.lead.id)
    }
    return [first.group] + rest
  }

  private static func weight(_ group: WireGroup, at newest: Instant) -> Double {
    let impact = group.items.map { item in Tier.allCases.map { item.impact[$0].value }.max() ?? 0 }.max() ?? 0
    let voices = Set(group.items.map(\.source)).count
    let hours = Double(group.lead.published.seconds(until: newest)) / 3600
    var weight = Double(impact + 12 * (voices - 1) + 1)
    // Halving by whole and part days without an exponential, which differs in the last bit between C libraries.
    var rest = hours
    while rest >= 24 {
      weight /= 2
      rest -= 24
    }
    return weight * (1 - rest / 48)
  }
}
