import Foundation
public import LanguageModels

/// Names and values from outside the repository: the process's environment, systemd's credentials and `.env`.
///
/// A value of the environment stands before one of `$CREDENTIALS_DIRECTORY`, and both before one of `.env`, as whoever
/// starts the program decides over what lies on the disk.
public struct Environment: Sendable {
  /// Where a value was seen.
  public enum Origin: String, Sendable {
    /// The process's environment.
    case environment
    /// A file of the folder that `$CREDENTIALS_DIRECTORY` names.
    case credentials = "systemd's credentials"
    /// `.env` in the site's folder.
    case file = ".env"
  }

  private let sources: [(origin: Origin, values: [String: String])]
  /// What is wrong with `.env`, in sentences that hold no value.
  public let problems: [String]

  /// Every name of a key that the program knows.
  public static let keyNames: [String] = {
    var names: [String] = []
    for name in Provider.all.map(\.keyName) where !names.contains(name) { names.append(name) }
    return names + [
      "SPOTIFY_CLIENT_ID", "SPOTIFY_CLIENT_SECRET", "YOUTUBE_API_KEY", "LASTFM_API_KEY", AlertSender.variable,
    ]
  }()

  /// The environment of a site in a folder; the process's own variables when nil.
  public init(site: String, variables: [String: String]? = nil) {
    let variables = variables ?? ProcessInfo.processInfo.environment
    let file = DotEnv(path: site + "/.env")
    var credentials: [String: String] = [:]
    if let folder = variables["CREDENTIALS_DIRECTORY"] {
      for name in Self.keyNames {
        guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
        credentials[name] = String(decoding: data, as: UTF8.self)
      }
    }
    sources = [(.environment, variables), (.credentials, credentials), (.file, file.values)]
    problems = file.problems
  }

  /// The value of a name that is no secret; nil when it is unset or empty.
  public func value(_ name: String) -> String? {
    found(name)?.value
  }

  /// The value of a name that is a secret.
  public func secret(_ name: String) -> Secret? {
    found(name).flatMap { Secret($0.value) }
  }

  /// Where a name was seen; nil when it was not.
  public func origin(of name: String) -> Origin? {
    found(name)?.origin
  }

  /// One line for each known key: `ANTHROPIC_API_KEY: seen in .env, •••`.
  public var keyLines: [String] {
    Self.keyNames.map { name in
      guard let secret = secret(name), let origin = origin(of: name) else { return "\(name): not seen" }
      return "\(name): seen in \(origin.rawValue), \(secret)"
    }
  }

  /// An unset variable of a CI job arrives as an empty one.
  private func found(_ name: String) -> (origin: Origin, value: String)? {
    for source in sources {
      guard let value = source.values[name]?.trimmingCharacters(in: .whitespacesAndNewlines), !value.isEmpty else {
        continue
      }
      return (source.origin, value)
    }
    return nil
  }
}
