import Archive
import Foundation
import Records

extension SiteCheck {
  /// What a person who looks after the site should know: when it last ran, which sources have gone, which charts wait.
  ///
  /// Nothing of it is broken, so it does not fail the check; each line says what to do.
  func operation(_ configuration: SiteConfiguration, now: Instant) -> [String] {
    let archive = ContentArchive(root: site + "/content")
    return [lastRun(configuration, archive, now: now)] + folders() + sources(configuration, archive)
      + charts(configuration, archive)
  }

  private func lastRun(_ configuration: SiteConfiguration, _ archive: ContentArchive, now: Instant) -> String {
    guard let day = try? archive.days(.runs).last, let run = (try? archive.runs(on: day))??.runs.last else {
      return "last run: none yet; 'pulse run' makes the first"
    }
    let hours = (now.seconds - run.started.seconds) / 3600
    let cadence = configuration.site.cadenceHours
    if hours < -1 {
      return
        "warning: the last run is of \(run.started), which lies in the future; look at the clocks of this machine and of the one that ran"
    }
    guard hours > 2 * cadence else { return "last run: \(run.started)" }
    return
      "warning: the last run was \(hours) hours ago (\(run.started)), and the site says every \(cadence); look at its scheduler ('pulse schedule' prints the recipes)"
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

  private func sources(_ configuration: SiteConfiguration, _ archive: ContentArchive) -> [String] {
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
      }
    }
    return lines
  }

  private func charts(_ configuration: SiteConfiguration, _ archive: ContentArchive) -> [String] {
    configuration.charts.filter(\.enabled).compactMap { chart in
      guard let waiting = try? archive.quarantined(chart: chart.id).last else { return nil }
      let last = try? archive.editions(of: chart.id).last
      guard last.map({ waiting > $0 }) ?? true else { return nil }
      return
        "warning: \(chart.id) waits since its edition of \(waiting), which failed its checks; 'pulse check --explain \(chart.id)' shows the evidence"
    }
  }
}
