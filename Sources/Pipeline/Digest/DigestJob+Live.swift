import Archive
import LanguageModels
import Records
import Transport

extension DigestJob {
  /// The job of a site with its real keys, network and clock.
  ///
  /// - Parameters:
  ///   - site: the site's folder.
  ///   - isOffline: true asks no model.
  static func live(
    site: String, archive: Archive, configuration: SiteConfiguration, environment: Environment, clock: Clock,
    isOffline: Bool
  ) throws -> DigestJob {
    let now = clock.now()
    let setup = ModelSetup(configuration.models, environment: environment, today: now.day)
    let client = HTTPClient.live(allowPrivate: configuration.network.allowPrivate + setup.addresses)
    let governor = Governor(
      caps: Caps(configuration.models), store: .archive(archive), client: client,
      coolDowns: try archive.state().providers, clock: clock.now,
      sleep: { try? await Task.sleep(for: .seconds($0)) },
      log: .file(site: site, keepsTexts: configuration.models.logPrompts),
      onCoolDown: { account, pause in remember(account, pause, in: archive) })
    return DigestJob(
      archive: archive, configuration: configuration, setup: setup, switches: try Switches(environment),
      governor: isOffline ? nil : governor, now: now)
  }

  /// At once, so that a provider that refuses the key is left alone even if this run does not end well.
  private static func remember(_ account: String, _ pause: State.CoolDown, in archive: Archive) {
    guard var state = try? archive.state() else { return }
    state.providers[account] = pause
    _ = try? archive.write(state)
  }
}
