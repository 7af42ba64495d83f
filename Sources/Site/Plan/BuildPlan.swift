/// All pieces of work of a build, in a stable order.
struct BuildPlan: Sendable {
  /// Units one behind the other.
  struct Part: Sendable {
    /// Where they are planned only when something that they depend on has changed, for there are tens of thousands: by what
    /// they are known as a group, and of all that they depend on. Nil where they are planned in each build.
    let group: (key: String, inputs: Fingerprint)?
    let units: @Sendable () throws(SiteError) -> PageUnits
  }

  let parts: [Part]
  /// Tracks and artists, which are planned when all else has been rendered.
  let names: Part?
  /// Units that need to know which files the others made, such as the sitemap.
  let closing: @Sendable (UnitList) -> [PageUnit]

  init(content: SiteContent, assets: [ContentFile], publicFiles: PublicFiles, selection: PageSelection) {
    var parts: [Part] = []
    func add(_ units: [PageUnit]) { parts.append(Part(group: nil) { PageUnits(units) }) }
    if selection.contains(.frame) {
      add(publicFiles.units(assets))
      add(HandwrittenPage.units(content) + ArchivePage.units(content))
      add([NotFoundPage.unit(content), FrameFiles.unit(content)])
    }
    if selection.contains(.home) { add([HomePage.unit(content)]) }
    if selection.contains(.feeds) { add(OPMLFile.units(content)) }
    if selection.contains(.search) { add(SearchPage.units(content)) }
    if selection.contains(.dated) {
      add(NewsDayPage.units(content) + ReleaseDayPage.units(content) + DigestPage.units(content))
      parts += EditionPage.parts(content, selection)
    }
    if selection.contains(.stories) { add(StoryPage.units(content)) }
    if !selection.isDisjoint(with: [.overviews, .feeds]) {
      add([DigestLatestPage.unit(content, selection)])
      add(NewsListPage.units(content, selection) + TierPage.units(content, selection))
      add(ReleaseListPage.units(content, selection) + GearListPage.units(content, selection))
      add(ChartPage.units(content, selection))
    }
    if selection.contains(.overviews) {
      add(
        ChartListPage.units(content) + MoversPage.units(content, selection) + ConsensusPage.units(content, selection))
      add([TrendsPage.unit(content, selection), NewsWindows.unit(content), ReportPage.unit(content)])
    }
    if selection.contains(.sources) {
      add(SourcesPage.units(content, selection) + SourcePage.units(content))
      add([LeaderboardPage.unit(content, selection)])
    }
    self.parts = parts
    names =
      selection.contains(.names)
      ? Part(group: ("names", NamePlan.inputs(content))) { () throws(SiteError) in
        content.editions.forget()
        return try NamePlan(content).units(selection)
      } : nil
    let frame = content.frame
    closing = { units in
      guard selection.contains(.frame) else { return [] }
      // All files are looked at once for both.
      var examples = APIPage.Examples()
      let sitemap = Sitemap.units(units, [APIPage.output], frame) { examples.add($0) }
      return sitemap + APIPage.units(examples, frame)
    }
  }
}
