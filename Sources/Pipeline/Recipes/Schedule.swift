import Foundation

/// `pulse schedule`: the recipe that runs a site every few hours, with a random delay of up to five minutes so that sites do
/// not all call at the same second.
public enum Schedule: String, CaseIterable, Sendable {
  /// A service and a timer for systemd.
  case systemd
  /// A line for a crontab.
  case cron
  /// A workflow for GitHub Actions that publishes on GitHub Pages.
  case github
  /// A pipeline for GitLab that publishes on GitLab Pages.
  case gitlab

  /// What a recipe is written for.
  public struct Place: Sendable {
    /// The site's folder, as an absolute path.
    let site: String
    /// The path of `pulse`.
    let program: String
    /// Hours between two runs.
    let hours: Int
    /// The account that runs it.
    let user: String
    /// Whether the site's folder is a checkout of the program, so that a CI job builds the program itself.
    let isCheckout: Bool

    /// The place of a site on this machine; the account is the owner of its folder unless given.
    public init(site: String, program: String, hours: Int, user: String?) {
      let folder = URL(filePath: site).standardizedFileURL.path
      let attributes = try? FileManager.default.attributesOfItem(atPath: folder)
      self.init(
        site: folder, program: program, hours: hours,
        user: user ?? attributes?[.ownerAccountName] as? String ?? "root",
        isCheckout: FileManager.default.fileExists(atPath: folder + "/Package.swift"))
    }

    init(site: String, program: String, hours: Int, user: String, isCheckout: Bool) {
      self.site = site
      self.program = program
      self.hours = hours
      self.user = user
      self.isCheckout = isCheckout
    }
  }

  /// A file of a recipe.
  public struct File: Sendable {
    /// Its name below the folder that it belongs into.
    let name: String
    /// Where it belongs, as a reader would say it.
    let home: String
    let text: String
  }

  /// The recipe's files.
  public func files(for place: Place) -> [File] {
    switch self {
    case .systemd:
      [
        File(name: "pulse.service", home: "/etc/systemd/system", text: Self.service(place)),
        File(name: "pulse.timer", home: "/etc/systemd/system", text: Self.timer(place)),
      ]
    case .cron: [File(name: "pulse.crontab", home: "crontab -e", text: Self.cron(place))]
    case .github: [File(name: ".github/workflows/site.yml", home: "the repository", text: Self.github(place))]
    case .gitlab: [File(name: ".gitlab-ci.yml", home: "the repository", text: Self.gitlab(place))]
    }
  }

  /// The recipe as one text: a file alone is printed as it is, several with a line of their places.
  public func text(for place: Place) -> String {
    let files = files(for: place)
    guard files.count > 1 else { return files.map(\.text).joined() }
    return files.map { "# \($0.home)/\($0.name)\n\($0.text)" }.joined(separator: "\n")
  }

  /// Writes the recipe's files below a folder; answers with what was done and what is left to do.
  ///
  /// A file that is there and says something else is an error: it may hold what its owner has changed.
  public func write(for place: Place, into folder: String) throws(PipelineError) -> String {
    var lines: [String] = []
    for file in files(for: place) {
      let path = folder + "/" + file.name
      let known = FileManager.default.contents(atPath: path)
      guard known == nil || known == Data(file.text.utf8) else {
        throw PipelineError(
          "\(path) exists and differs from the recipe; remove it first, or compare it with what is printed without --into."
        )
      }
      do {
        let home = URL(filePath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        if known == nil { try Data(file.text.utf8).write(to: URL(filePath: path)) }
      } catch {
        throw PipelineError("cannot write \(path): \(error.localizedDescription)")
      }
      lines.append(path)
    }
    return (lines + ["Next: \(next)"]).joined(separator: "\n")
  }

  /// What a person does with the files.
  private var next: String {
    switch self {
    case .systemd: "systemctl daemon-reload && systemctl enable --now pulse.timer"
    case .cron: "crontab pulse.crontab, as the account that owns the site; it replaces that account's table."
    case .github: "choose GitHub Actions under Settings > Pages > Source, add the keys as secrets, commit the file."
    case .gitlab: "commit the file, then do what its first lines say."
    }
  }
}
