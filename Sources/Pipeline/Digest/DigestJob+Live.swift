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
    site: String, archive: ContentArchive, configuration: SiteConfiguration, environment: Environment, clock: Clock,
    isOffline: Bool
  ) throws -> DigestJob {
    let now = clock.now()
    let setup = ModelSetup(configuration.models, environment: environment, today: now.day)
    let governor = Governor.live(
      site: site, archive: archive, configuration: configuration, setup: setup, clock: clock,
      coolDowns: try archive.state().providers)
    return DigestJob(
      archive: archive, configuration: configuration, setup: setup, switches: try Switches(environment),
      governor: isOffline ? nil : governor, now: now)
  }
}

extension Governor {
  /// The governor of a site with its real ledger, network and clock.
  static func live(
    site: String, archive: ContentArchive, configuration: SiteConfiguration, setup: ModelSetup, clock: Clock,
    coolDowns: [String: State.CoolDown]
  ) -> Governor {
    Governor(
      caps: Caps(configuration.models), store: .archive(archive),
      client: .live(allowPrivate: configuration.network.allowPrivate + setup.addresses), coolDowns: coolDowns,
      clock: clock.now, sleep: { try? await Task.sleep(for: .seconds($0)) },
      log: .file(site: site, keepsTexts: configuration.models.logPrompts),
      onCoolDown: { account, pause in remember(account, pause, in: archive) })
  }

  /// At once, so that a provider that refuses the key is left alone even if this run does not end well.
  private static func remember(_ account: String, _ pause: State.CoolDown, in archive: ContentArchive) {
    guard var state = try? archive.state() else { return }
    state.providers[account] = pause
    _ = try? archive.write(state)
  }
}
