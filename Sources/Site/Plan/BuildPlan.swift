/// All pieces of work of a build, in a stable order.
struct BuildPlan: Sendable {
  let units: [PageUnit]
  /// Units that need to know which files the others made, such as the sitemap.
  let closing: @Sendable ([Output]) -> [PageUnit]

  init(content: SiteContent, assets: [ContentFile], publicFolder: String, selection: PageSelection) {
    var units: [PageUnit] = []
    if selection.contains(.frame) {
      units += PublicFolder.units(assets, from: publicFolder)
      units += HandwrittenPage.units(content)
      units += ArchivePage.units(content)
      units += [NotFoundPage.unit(content), FrameFiles.unit(content)]
    }
    if selection.contains(.home) { units.append(HomePage.unit(content)) }
    if selection.contains(.feeds) { units += OPMLFile.units(content) }
    if selection.contains(.dated) {
      units +=
        NewsDayPage.units(content) + ReleaseDayPage.units(content) + DigestPage.units(content)
        + EditionPage.units(content, selection)
    }
    if !selection.isDisjoint(with: [.overviews, .feeds]) {
      units.append(DigestLatestPage.unit(content, selection))
      units += NewsListPage.units(content, selection)
      units += TierPage.units(content, selection)
      units += ReleaseListPage.units(content, selection)
      units += GearListPage.units(content, selection)
      units += ChartPage.units(content, selection)
    }
    if selection.contains(.overviews) {
      units += ChartListPage.units(content) + MoversPage.units(content)
      units += [TrendsPage.unit(content), NewsWindows.unit(content)]
    }
    if selection.contains(.search) { units += SearchPage.units(content) }
    if selection.contains(.sources) { units += SourcesPage.units(content) }
    self.units = units
    let frame = content.frame
    closing = { outputs in selection.contains(.frame) ? Sitemap.units(outputs, frame: frame) : [] }
  }
}
