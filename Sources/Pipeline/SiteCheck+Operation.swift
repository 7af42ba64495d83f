import Archive
import Foundation
import Records

extension SiteCheck {
  /// What a person who looks after the site should know: when it last ran, which sources have gone, which charts wait.
  ///
  /// Nothing of it is broken, so it does not fail the check; each line says what to do.
  func operation(_ configuration: SiteConfiguration, now: Instant) -> [String] {
    let archive = ContentArchive(root: site + "/content")
    return lastRun(configuration, archive, now: now) + folders() + sources(configuration, archive, now: now)
      + charts(configuration, archive, today: now.day)
  }

  /// When the last run was, and whether a run tells of a time that has not come.
  private func lastRun(_ configuration: SiteConfiguration, _ archive: ContentArchive, now: Instant) -> [String] {
    let days = (try? archive.days(.runs)) ?? []
    // Clocks of two machines may differ by some minutes.
    let latest = now.adding(seconds: 3600)
    func runs(on day: Day) -> [RunReport] { (try? archive.runs(on: day))??.runs ?? [] }
    let early = days.reversed().prefix { $0 >= now.day }.reversed().flatMap(runs).filter { $0.started > latest }
    let ahead = early.last.map {
      "warning: a run of \($0.started) lies in the future, and nothing is shown of it; look at the clocks of this machine and of the one that ran"
    }
    let past = days.reversed().lazy.filter { $0 <= latest.day }.flatMap { runs(on: $0).reversed() }
    guard let run = past.first(where: { $0.started <= latest }) else {
      return [ahead, "last run: none yet; 'pulse run' makes the first"].compactMap(\.self)
    }
    let hours = (now.seconds - run.started.seconds) / 3600
    let cadence = configuration.site.cadenceHours
    let last =
      hours > 2 * cadence
      ? "warning: the last run was \(hours) hours ago (\(run.started)), and the site says every \(cadence); look at its scheduler ('pulse schedule' prints the recipes)"
      : "last run: \(run.started)"
    return [ahead, last].compactMap(\.self)
  }

  private func folders() -> [String] {
    ["content", "_site", ".pulse"].compactMap { name in
      let path = site + "/" + name
      guard FileManager.default.fileExists(atPath: path), !FileManager.default.isWritableFile(atPath: path) else {
        return nil
      }
      return "warning: \(path) cannot be written by this user; give it to the user that runs 'pulse run'"
    }
  }

  private func sources(_ configuration: SiteConfiguration, _ archive: ContentArchive, now: Instant) -> [String] {
    guard let state = try? archive.state() else { return [] }
    var lines: [String] = []
    for source in configuration.sources where source.enabled {
      guard let memory = state.sources[source.id] else { continue }
      if memory.gone {
        lines.append(
          "warning: \(source.id) answers 410 Gone and is not asked any more; remove it, or find its new address at \(source.home ?? source.url)"
        )
      } else if memory.failures >= 6 {
        let since = memory.lastSuccess.map { "since \($0)" } ?? "since it was added"
        lines.append(
          "warning: \(source.id) failed \(memory.failures) times, \(since): \(memory.lastProblem ?? "no reason is known"); look at \(source.url), or switch it off with enabled: false and why:"
        )
      } else if let address = memory.movedTo, memory.movedSeen > 1 {
        lines.append("warning: \(source.id) has moved; write its new address into content/pulse.yml: \(address)")
      } else if let lateness = source.lateness(newest: memory.newestItem, now: now) {
        lines.append("warning: \(source.id) is late: \(lateness); look at \(source.home ?? source.url)")
      }
    }
    return lines
  }

  private func charts(_ configuration: SiteConfiguration, _ archive: ContentArchive, today: Day) -> [String] {
    configuration.charts.filter(\.enabled).compactMap { chart in
      let last = (try? archive.newestEditions(of: chart.id, 1))?.last
      let late = last.flatMap { chart.lateness(after: $0, on: today) }.map { "warning: \(chart.id) is late: \($0)" }
      guard let waiting = try? archive.quarantined(chart: chart.id).last, last.map({ waiting > $0 }) ?? true else {
        return late
      }
      return
        "warning: \(chart.id) waits since its edition of \(waiting), which failed its checks; 'pulse check --explain \(chart.id)' shows the evidence"
    }
  }
}
