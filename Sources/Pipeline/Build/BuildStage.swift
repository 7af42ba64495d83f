import Site

/// Renders the site from what is in `content/`.
struct BuildStage: Sendable {
  static let stage = Stage(name: "build") { context in
    let build = SiteBuild(site: context.options.site, output: context.options.output)
    let report = try build.run(context.configuration, now: context.now)
    let told = await Announcement.send(report, context)
    return ([SiteBuild.summary(report)] + [told].compactMap(\.self)).joined(separator: "; ")
  }
}
