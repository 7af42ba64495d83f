import Site

/// Renders the site from what is in `content/`.
struct BuildStage: Sendable {
  static let stage = Stage(name: "build") { context in
    var build = SiteBuild(site: context.options.site, output: context.options.output)
    build.policyInPages = context.options.policyInPages
    build.spotChecks = true
    let report = try build.run(context.configuration, now: context.now)
    for sentence in report.damage { await context.problem("build", "left out of the site: \(sentence)") }
    if !report.damage.isEmpty { await context.journal.noteIncompleteSite() }
    let told = await Announcement.send(report, context)
    return ([SiteBuild.summary(report)] + [told].compactMap(\.self)).joined(separator: "; ")
  }
}
