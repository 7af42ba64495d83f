import Records
import Templating

extension RunOptions {
  /// Throws a sentence for ids that the site does not have, and for a day since which there is nothing to fetch.
  func check(_ configuration: SiteConfiguration, today: Day) throws(UsageError) {
    let known = configuration.sources.map(\.id) + configuration.charts.map(\.id)
    for id in only where !known.contains(id) {
      throw UsageError(
        "content/pulse.yml has no source or chart '\(id)'\(SpellingHint.ending(for: id, among: known))")
    }
    guard let since else { return }
    guard since <= today else {
      throw UsageError("--since \(since) is in the future, for today is \(today); name a day that has passed")
    }
    let dated = configuration.charts.filter { $0.enabled && $0.providers.first?.datedURL != nil }.map(\.id)
    guard dated.contains(where: { only.isEmpty || only.contains($0) }) else {
      let have = dated.isEmpty ? "no chart of the site has" : "these have: \(dated.joined(separator: ", "))"
      throw UsageError(
        "--since \(since) has nothing to fetch: no chart that was asked for has dated pages (datedURL in content/pulse.yml); \(have)"
      )
    }
  }
}
