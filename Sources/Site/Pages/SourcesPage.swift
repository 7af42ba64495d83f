import Records
import Templating

/// `/sources/`, `sources.json`, `runs/latest.json` and `build.json`: how every source fares, good or bad.
enum SourcesPage {
  static func units(_ content: SiteContent, _ selection: PageSelection) -> [PageUnit] {
    var inputs = content.frame.mixer
    inputs.add(content.health.fingerprint)
    inputs.add(content.build.built?.seconds ?? 0)
    for sentence in content.damage { inputs.add(sentence) }
    return [
      PageUnit(key: "sources", inputs: inputs.fingerprint) { sink throws(SiteError) in
        try SourcesEndpoint.put(content, into: &sink)
        let hasTable = selection.contains(.tables)
        if hasTable { try sink.put(SourceTable.path, SourceTable.bytes(content.health)) }
        try page(content, hasTable: hasTable, into: &sink)
      }
    ]
  }

  private static func page(
    _ content: SiteContent, hasTable: Bool, into sink: inout PageSink
  ) throws(SiteError) {
    let health = content.health
    let head = PageHead(
      path: "sources/", title: "Sources",
      description: "The health of all sources: last success, newest item, 30 days of outcomes, and what is wrong.",
      section: .sources, asOf: content.build.built,
      links: (hasTable ? [("Sources CSV", "/" + SourceTable.path)] : []) + [
        ("Sources JSON", "/\(Endpoint.root)/sources.json"), ("Runs JSON", "/\(Endpoint.root)/runs/latest.json"),
      ] + (OPMLFile.feeds(of: content.frame.configuration).isEmpty ? [] : [("Sources OPML", "/feeds/sources.opml")]))
    let exceptions = health.sources.filter(\.isException)
    try content.frame.page(
      "sources", head,
      [
        "build": content.build.value, "summary": .string(summary(health)), "run": run(health),
        "wrong": .block(exceptions.map { exception($0, asOf: health.asOf, content.frame) }),
        "wrongCount": .string(exceptions.isEmpty ? "nothing" : String(exceptions.count)),
        "problems": problems(health, isNotice: false, and: content.damage.map { "Left out of this site: \($0)" }),
        "notices": problems(health, isNotice: true),
        "rows": .block(health.asked.map { SourceRow(frame: content.frame, today: health.asOf?.day).value($0) }),
        "off": .block(health.sources.filter { $0.state == .off }.map { off($0, content.frame) }),
        "total": .string("All \(health.asked.count)"),
      ], into: &sink)
  }

  private static func problems(_ health: HealthReport, isNotice: Bool, and more: [String] = []) -> Value {
    let told = health.problems.filter { $0.source == nil && $0.isNotice == isNotice }.map(\.message)
    return .block((more + told).map { ["text": .string($0)] })
  }

  private static func summary(_ health: HealthReport) -> String {
    let words = [SourceHealth.State.good, .late, .suspect, .failed, .waiting].compactMap { state in
      let count = health.sources.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.rawValue)"
    }
    return words.isEmpty ? "No source is configured" : words.joined(separator: ", ")
  }

  private static func run(_ health: HealthReport) -> Value {
    guard let run = health.run else { return nil }
    return [
      "time": [
        "iso": .string(Instant(seconds: run.started).description),
        "text": .string(DateText.longMoment(Instant(seconds: run.started))),
      ],
      "asked": .string(Words.count(run.asked, "source")), "notModified": .int(run.notModified),
      "new": .string(Words.count(run.new, "new item")),
    ]
  }

  private static func exception(_ source: SourceHealth, asOf: Instant?, _ frame: SiteFrame) -> Value {
    let word = source.state == .good ? "possible loss" : source.state.rawValue
    let style = source.state == .failed ? "bad" : source.state == .good ? "" : "sus"
    return [
      "href": .string("#\(source.id)"), "name": .string(source.name), "word": .string(word), "style": .string(style),
      "text": .string(sentence(source)), "attempts": attempts(source.memory, asOf: asOf),
    ]
  }

  private static func sentence(_ source: SourceHealth) -> String {
    if let problem = source.problem { return problem.hasSuffix(".") ? problem : problem + "." }
    if source.possibleLoss {
      return "The oldest item of the feed was newer than the last run, so items may have passed unseen."
    }
    return "The newest item is older than this source's own rhythm."
  }

  private static func attempts(_ memory: SourceState?, asOf: Instant?) -> Value {
    guard let memory, memory.failures > 0 else { return nil }
    var text = "\(Words.count(memory.failures, "failure")) in a row"
    if let success = memory.lastSuccess { text += "; last success \(DateText.moment(success))" }
    if let later = memory.notBefore, asOf.map({ later > $0 }) ?? true {
      text += "; not asked again before \(DateText.moment(later))"
    }
    return .string(text + ".")
  }

  private static func off(_ source: SourceHealth, _ frame: SiteFrame) -> Value {
    [
      "id": .string(source.id), "href": .string("\(frame.base)/\(source.isChart ? "charts" : "sources")/\(source.id)/"),
      "name": .string(source.name), "kind": .string(source.kind), "reason": .string(source.problem ?? ""),
    ]
  }
}
