/// All pieces of work of a build, in a stable order.
struct BuildPlan: Sendable {
  /// Units that are planned only when something that they all depend on has changed, for there are tens of thousands.
  struct Group: Sendable {
    let inputs: Fingerprint
    let units: @Sendable () -> [PageUnit]
  }

  let units: [PageUnit]
  /// Tracks and artists.
  let group: Group?
  /// Units that need to know which files the others made, such as the sitemap.
  let closing: @Sendable ([PackedOutputs]) -> [PageUnit]

  init(content: SiteContent, assets: [ContentFile], publicFiles: PublicFiles, selection: PageSelection) {
    var units: [PageUnit] = []
    if selection.contains(.frame) {
      units += publicFiles.units(assets)
      units += HandwrittenPage.units(content) + ArchivePage.units(content)
      units += [NotFoundPage.unit(content), FrameFiles.unit(content)]
    }
    if selection.contains(.home) { units.append(HomePage.unit(content)) }
    if selection.contains(.feeds) { units += OPMLFile.units(content) }
    if selection.contains(.dated) {
      units += NewsDayPage.units(content) + ReleaseDayPage.units(content) + DigestPage.units(content)
      units += EditionPage.units(content, selection)
    }
    if selection.contains(.stories) { units += StoryPage.units(content) }
    if !selection.isDisjoint(with: [.overviews, .feeds]) {
      units.append(DigestLatestPage.unit(content, selection))
      units += NewsListPage.units(content, selection) + TierPage.units(content, selection)
      units += ReleaseListPage.units(content, selection) + GearListPage.units(content, selection)
      units += ChartPage.units(content, selection)
    }
    if selection.contains(.overviews) {
      units +=
        ChartListPage.units(content) + MoversPage.units(content, selection) + ConsensusPage.units(content, selection)
      units += [TrendsPage.unit(content, selection), NewsWindows.unit(content), ReportPage.unit(content)]
    }
    if selection.contains(.search) { units += SearchPage.units(content) }
    if selection.contains(.sources) {
      units += SourcesPage.units(content, selection) + SourcePage.units(content)
      units.append(LeaderboardPage.unit(content, selection))
    }
    self.units = units
    group =
      selection.contains(.names)
      ? Group(inputs: NamePlan.inputs(content)) { NamePlan(content).units(selection) } : nil
    let frame = content.frame
    closing = { outputs in
      guard selection.contains(.frame) else { return [] }
      return Sitemap.units(outputs + [PackedOutputs([APIPage.output])], frame) + APIPage.units(outputs, frame)
    }
  }
}
