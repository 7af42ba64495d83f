import Foundation
import TestSupport
import Testing

@testable import Pipeline

@Suite("Recipes that run a site")
struct ScheduleTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  private func place(_ site: String = "/srv/pulse", program: String = "/usr/bin/pulse", isCheckout: Bool = false)
    -> Schedule.Place
  {
    Schedule.Place(site: site, program: program, hours: 4, user: "pulse", isCheckout: isCheckout)
  }

  @Test("This repository's own workflow is the recipe")
  func ownWorkflow() throws {
    let kept = try String(contentsOfFile: Self.repository + "/.github/workflows/site.yml", encoding: .utf8)
    let place = Schedule.Place(site: Self.repository, program: "/usr/bin/pulse", hours: 4, user: nil)
    #expect(kept == Schedule.github.text(for: place), "pulse schedule github > .github/workflows/site.yml writes it")
  }

  @Test("The timer runs every four hours, up to five minutes late, and makes up for a run that was missed")
  func timer() {
    let text = Schedule.systemd.text(for: place())
    for line in ["OnCalendar=*-*-* 00/4:07:00 UTC", "RandomizedDelaySec=5min", "Persistent=true"] {
      #expect(text.contains("\n\(line)\n"))
    }
    let daily = Schedule.Place(site: "/srv/pulse", program: "/usr/bin/pulse", hours: 24, user: "pulse")
    #expect(Schedule.timer(daily).contains("\nOnCalendar=*-*-* 00:07:00 UTC\n"))
  }

  @Test("What a failed run learned is kept, on the newest commit, and records of two runs are joined")
  func keeping() {
    let github = Schedule.github(place())
    #expect(github.contains("- name: Keep what was learned\n        if: ${{ !cancelled() }}\n"))
    #expect(github.contains("          ref: ${{ github.ref_name }}\n"))
    let gitlab = Schedule.gitlab(place())
    #expect(gitlab.contains("|| failed=$?\n") && gitlab.contains("- exit \"${failed:-0}\"\n"))
    for text in [github, gitlab] {
      #expect(text.contains("git config merge.pulse.driver 'pulse merge %O %A %B --name %P'"))
    }
  }

  @Test("The service may write the site and nothing else, and reaches a site in a home folder")
  func service() {
    let text = Schedule.service(place())
    for line in ["User=pulse", "ProtectSystem=strict", "ReadWritePaths=\"/srv/pulse\"", "ProtectHome=yes"] {
      #expect(text.contains("\n\(line)\n"))
    }
    #expect(Schedule.service(place("/home/ann/site")).contains("\nProtectHome=read-only\n"))
    #expect(Schedule.service(place(program: "/root/bin/pulse")).contains("\nProtectHome=read-only\n"))
  }

  @Test("Folders with spaces, quotes and percent signs are written as each program reads them")
  func quoting() {
    let odd = place("/srv/50% \"live\" it's")
    #expect(Schedule.service(odd).contains(#"--site "/srv/50%% \"live\" it's""#))
    #expect(Schedule.cron(odd).contains(#"--site '/srv/50\% "live" it'\''s'"#))
  }

  @Test("A checkout builds its program only when the source differs; another site installs the package it names")
  func program() {
    for kind in [Schedule.github, .gitlab] {
      let own = kind.text(for: place(isCheckout: true))
      let other = kind.text(for: place())
      #expect(own.contains("swift build") && own.contains("image") == other.contains("image"))
      #expect(!own.contains("PULSE_PACKAGE"))
      #expect(!other.contains("swift") && other.contains("PULSE_PACKAGE_SHA256") && other.contains("sha256sum -c"))
    }
  }

  @Test("Files are written where they belong, again when they are the same, and never over what an owner has changed")
  func writing() throws {
    let folder = try TemporaryFolder()
    let said = try Schedule.systemd.write(for: place(), into: folder.path)
    #expect(said.contains("systemctl daemon-reload"))
    #expect(try Schedule.systemd.write(for: place(), into: folder.path) == said)
    try Data("mine".utf8).write(to: URL(filePath: folder.path + "/pulse.timer"))
    let error = #expect(throws: PipelineError.self) { try Schedule.systemd.write(for: place(), into: folder.path) }
    #expect(error?.description.contains("pulse.timer exists and differs") == true)
    _ = try Schedule.github.write(for: place(), into: folder.path)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/.github/workflows/site.yml"))
  }
}
