import Records

extension Configuration {
  static func sources(_ top: YAMLSection) -> [SourceConfiguration] {
    var ids: Set<String> = []
    return top.sections("sources", name: "a source", keys: sourceKeys).map { entry in
      let source = source(entry)
      if !source.id.isEmpty, !ids.insert(source.id).inserted { entry.tell("id", "'\(source.id)' names two sources") }
      return source
    }
  }

  private static let sourceKeys = [
    "id", "name", "kind", "adapter", "url", "home", "owner", "side", "enabled", "why", "minimumMinutes",
    "frequentWithoutValidators", "leastItems", "staleAfterHours", "advertising",
  ]

  private static func source(_ entry: YAMLSection) -> SourceConfiguration {
    let (id, name) = (identifier(entry), entry.string("name"))
    let kind = entry.needed(
      "kind", entry.choice("kind", of: SourceConfiguration.Kind.self), "is missing: news, gear or releases")
    let url = entry.needed("url", entry.address("url"))
    var source = SourceConfiguration(id: id ?? "", name: name ?? "", kind: kind ?? .news, url: url ?? "")
    source.adapter = entry.optionalString("adapter") ?? source.adapter
    source.home = entry.address("home")
    source.owner = entry.optionalString("owner")
    source.side = entry.choice("side", of: SourceConfiguration.Side.self)
    source.enabled = entry.bool("enabled", default: true)
    source.disabledReason = entry.optionalString("why")
    if !source.enabled, source.disabledReason == nil {
      entry.tell("why", "is missing: a source that is switched off says why to its readers")
    }
    source.minimumMinutes = entry.int("minimumMinutes", default: source.minimumMinutes, in: 60...10_080)
    source.frequentWithoutValidators = entry.bool("frequentWithoutValidators", default: false)
    source.leastItems = entry.int("leastItems", default: source.leastItems, in: 0...1000)
    source.staleAfterHours = entry.int("staleAfterHours", default: source.staleAfterHours, in: 1...8760)
    source.advertising = entry.strings("advertising")
    return source
  }

  /// Ids stand in addresses, file names and command lines: letters, digits and hyphens.
  static func identifier(_ entry: YAMLSection) -> String? {
    guard let id = entry.string("id") else { return nil }
    let allowed = id.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
    if !allowed { entry.tell("id", "may hold a-z, 0-9 and hyphens only, not '\(id)'") }
    return allowed ? id : nil
  }
}
