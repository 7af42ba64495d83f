import Records

extension Configuration {
  static func sources(
    _ top: YAMLSection, tell: (PipelineError) -> Void
  ) throws(PipelineError) -> [SourceConfiguration] {
    var ids: Set<String> = []
    return try top.entries("sources", name: "a source", keys: sourceKeys, tell: tell) { entry throws(PipelineError) in
      let source = try source(entry)
      guard ids.insert(source.id).inserted else { throw entry.error("id", "'\(source.id)' names two sources") }
      return source
    }
  }

  private static let sourceKeys = [
    "id", "name", "kind", "adapter", "url", "home", "owner", "side", "enabled", "why", "minimumMinutes",
    "frequentWithoutValidators", "leastItems", "staleAfterHours", "advertising",
  ]

  private static func source(_ entry: YAMLSection) throws(PipelineError) -> SourceConfiguration {
    guard let kind = try entry.choice("kind", of: SourceConfiguration.Kind.self) else {
      throw entry.error("kind", "is missing: news, gear or releases")
    }
    guard let url = try entry.address("url") else { throw entry.error("url", "is missing") }
    var source = SourceConfiguration(
      id: try identifier(entry), name: try entry.string("name"), kind: kind, url: url)
    source.adapter = try entry.optionalString("adapter") ?? source.adapter
    source.home = try entry.address("home")
    source.owner = try entry.optionalString("owner")
    source.side = try entry.choice("side", of: SourceConfiguration.Side.self)
    source.enabled = try entry.bool("enabled", default: true)
    source.disabledReason = try entry.optionalString("why")
    guard source.enabled || source.disabledReason != nil else {
      throw entry.error("why", "is missing: a source that is switched off says why to its readers")
    }
    source.minimumMinutes = try entry.int("minimumMinutes", default: source.minimumMinutes, in: 60...10_080)
    source.frequentWithoutValidators = try entry.bool("frequentWithoutValidators", default: false)
    source.leastItems = try entry.int("leastItems", default: source.leastItems, in: 0...1000)
    source.staleAfterHours = try entry.int("staleAfterHours", default: source.staleAfterHours, in: 1...8760)
    source.advertising = try entry.strings("advertising")
    return source
  }

  /// Ids stand in addresses, file names and command lines: letters, digits and hyphens.
  static func identifier(_ entry: YAMLSection) throws(PipelineError) -> String {
    let id = try entry.string("id")
    let allowed = id.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
    guard allowed else { throw entry.error("id", "may hold a-z, 0-9 and hyphens only, not '\(id)'") }
    return id
  }
}
