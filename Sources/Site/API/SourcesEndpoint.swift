import Records

/// `sources.json`, `runs/latest.json` and `build.json`.
enum SourcesEndpoint {
  static func put(_ content: SiteContent, into sink: inout PageSink) throws(SiteError) {
    let health = content.health
    let moment = content.build.built ?? Instant(seconds: 0)
    try sink.put("\(Endpoint.root)/sources.json", sources(health, moment))
    try sink.put("\(Endpoint.root)/runs/latest.json", run(health, moment))
    try sink.put("\(Endpoint.root)/build.json", build(content.build, moment))
  }

  private static func sources(_ health: HealthReport, _ moment: Instant) -> [UInt8] {
    Endpoint.body(asOf: moment.description, generated: moment) { json in
      json.field("count", health.sources.count)
      json.key("sources")
      json.beginArray()
      for source in health.sources { write(source, &json) }
      json.endArray()
    }
  }

  private static func write(_ source: SourceHealth, _ json: inout JSONWriter) {
    json.beginObject()
    json.field("id", source.id)
    json.field("name", source.name)
    json.field("kind", source.kind)
    json.field("home", source.home)
    json.field("state", source.state.rawValue)
    json.field("problem", source.problem)
    json.field("lastAttempt", source.asked)
    json.field("lastSuccess", source.memory?.lastSuccess)
    json.field("http", source.last?.http ?? source.memory?.lastStatus)
    json.field("failures", source.memory?.failures ?? 0)
    json.field("items", source.last?.items)
    json.field("newToday", source.newToday)
    json.field("newest", source.newest)
    json.key("possibleLoss")
    json.bool(source.possibleLoss)
    json.key("days")
    json.beginArray()
    for mark in source.marks { json.string(name(mark)) }
    json.endArray()
    json.endObject()
  }

  private static func name(_ mark: HealthMark) -> String {
    switch mark {
    case .silent: "not-asked"
    case .fresh: "new"
    case .quiet: "unchanged"
    case .late: "late"
    case .suspect: "suspect"
    case .failed: "failed"
    }
  }

  private static func run(_ health: HealthReport, _ moment: Instant) -> [UInt8] {
    Endpoint.body(asOf: moment.description, generated: moment) { json in
      json.field("id", health.run?.id)
      json.field("asked", health.run?.asked ?? 0)
      json.field("new", health.run?.new ?? 0)
      json.field("notModified", health.run?.notModified ?? 0)
      json.key("sources")
      json.beginArray()
      for source in health.sources {
        guard let line = source.last, source.asked == health.asOf else { continue }
        line.write(to: &json)
      }
      json.endArray()
      json.key("problems")
      json.array(health.problems)
    }
  }

  private static func build(_ build: BuildLine, _ moment: Instant) -> [UInt8] {
    Endpoint.body(asOf: moment.description, generated: moment) { json in
      json.field("next", build.next)
      json.field("due", build.due)
      json.field("good", build.health.good)
      json.field("sources", build.health.asked.count)
      let beats = Beats(build.health.today, cadence: build.cadence)
      json.field("label", beats.label)
      json.key("beats")
      json.beginArray()
      for bar in beats.bars { json.int(bar) }
      json.endArray()
    }
  }
}
