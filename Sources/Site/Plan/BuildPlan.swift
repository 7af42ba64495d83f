/// All pieces of work of a build, in a stable order.
struct BuildPlan: Sendable {
  let units: [PageUnit]

  init(content: SiteContent, assets: [ContentFile], publicFolder: String, selection: PageSelection) {
    var units: [PageUnit] = []
    if selection.contains(.frame) { units += PublicFolder.units(assets, from: publicFolder) }
    if selection.contains(.dated) { units += NewsDayPage.units(content) }
    if !selection.isDisjoint(with: [.overviews, .feeds]) {
      units += NewsListPage.units(content, selection)
      units += TierPage.units(content, selection)
    }
    if selection.contains(.sources) { units += SourcesPage.units(content) }
    self.units = units
  }
}
