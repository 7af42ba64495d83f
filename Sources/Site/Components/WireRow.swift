import Records
import Templating

/// The values of the partial `wire-item`.
struct WireRow {
  let frame: SiteFrame
  /// The day whose moments are shown as clock times.
  let day: Day
  /// True shows the excerpt or summary and all voices.
  var full = true
  /// True adds why the item is in its category and what its scores are made of.
  var explains = false

  func value(_ group: WireGroup, lead: Bool = false) -> Value {
    let item = group.lead
    return [
      "id": .string(item.id), "lead": .bool(lead), "time": time(item.published), "title": .string(item.title),
      "href": .string(group.page.map { frame.base + $0 } ?? item.url), "outside": .bool(group.page == nil),
      "summary": full ? summary(item) : nil,
      "category": item.category == .other ? nil : category(item.category), "sources": sources(group),
      "voices": full && !group.others.isEmpty ? voices(group) : nil, "impact": Self.impact(item.impact),
      "why": explains ? why(item) : nil,
      "sample": .bool(item.sample),
    ]
  }

  func time(_ instant: Instant) -> Value {
    ["iso": .string(instant.description), "text": .string(DateText.brief(instant, on: day))]
  }

  func category(_ category: NewsCategory) -> Value {
    ["name": .string(category.title), "href": .string("\(frame.base)/news/\(category.rawValue)/")]
  }

  func summary(_ item: NewsItem) -> Value {
    if let summary = item.summary {
      return ["text": .string(summary.text), "written": .bool(summary.origin == .llm)]
    }
    return item.excerpt.map { ["text": .string($0), "written": false] } ?? nil
  }

  private func why(_ item: NewsItem) -> Value {
    var text = ""
    text.reserveCapacity(400)
    func add(_ name: String, _ reasons: [String]) {
      if !text.isEmpty { text += " " }
      text += name
      text += ": "
      for (place, reason) in reasons.enumerated() {
        if place > 0 { text += "; " }
        text += reason
      }
      text += "."
    }
    if !item.categoryReasons.isEmpty { add(item.category.title, item.categoryReasons) }
    for (tier, title) in zip(Self.tiers, Self.titles) {
      let score = item.impact[tier]
      if score.value > 0 { add("\(title) \(score.value)", score.reasons) }
    }
    return text.isEmpty ? nil : ["text": .string(text)]
  }

  private func sources(_ group: WireGroup) -> Value {
    // Most lines have one source.
    guard !group.others.isEmpty else {
      return ["many": false, "count": "1 source", "names": .string(frame.name(of: group.lead.source))]
    }
    var names: [String] = []
    for item in group.items {
      let name = frame.name(of: item.source)
      if !names.contains(name) { names.append(name) }
    }
    return [
      "many": .bool(names.count > 1), "count": .string(Words.count(names.count, "source")),
      "names": .string(names.prefix(4).joined(separator: ", ") + (names.count > 4 ? " …" : "")),
    ]
  }

  private func voices(_ group: WireGroup) -> Value {
    [
      "items": .list(
        group.items.enumerated().map { place, item in
          [
            "time": time(item.published), "source": .string(frame.name(of: item.source)),
            "title": .string(item.title), "href": .string(item.url), "first": .bool(place == 0),
          ]
        })
    ]
  }

  /// The three scores; nothing while none has been computed.
  static func impact(_ impact: Impact) -> Value {
    let most = max(impact.creator.value, impact.developer.value, impact.monetizer.value)
    guard most > 0 else { return nil }
    var text = "Impact: "
    var scores: [Value] = []
    scores.reserveCapacity(tiers.count)
    for (place, tier) in tiers.enumerated() {
      let value = impact[tier].value
      if place > 0 { text += ", " }
      text += "\(titles[place]) \(value)"
      scores.append(score(value, ofTier: place, isMost: value == most))
    }
    return ["scores": .list(scores), "text": .string(text)]
  }

  private static let tiers = Tier.allCases
  private static let titles = tiers.map(\.title)
  /// The values of all scores by tier, the plain ones and those that are the most: each item of the news has three.
  private static let scores = tiers.indices.map { tier in
    [false, true].map { isMost in (0...100).map { make($0, ofTier: tier, isMost: isMost) } }
  }

  private static func score(_ value: Int, ofTier tier: Int, isMost: Bool) -> Value {
    let known = scores[tier][isMost ? 1 : 0]
    return known.indices.contains(value) ? known[value] : make(value, ofTier: tier, isMost: isMost)
  }

  private static func make(_ value: Int, ofTier tier: Int, isMost: Bool) -> Value {
    [
      "letter": .string(titles[tier].prefix(1).uppercased()), "value": .int(value), "step": .int((value + 9) / 10),
      "most": .bool(isMost),
    ]
  }
}
