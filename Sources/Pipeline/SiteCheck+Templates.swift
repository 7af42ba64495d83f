import Templating

extension SiteCheck {
  /// Prints the names that each template uses, a line for each kind of name; throws a sentence when one is broken.
  ///
  /// A file of the same name in the site's own folder may use the same ones, for it gets the same values.
  public func listTemplates(out: (String) -> Void) throws {
    let library = try TemplateLibrary(
      sources: try SiteBuild(site: site).templates(try Configuration.load(siteFolder: site)))
    for template in library.templates {
      out(template)
      let names = library.names(in: template)
      for (kinds, title) in Self.kinds {
        var own: [String] = []
        for name in names where kinds.contains(name.kind) && !own.contains(name.name) { own.append(name.name) }
        if !own.isEmpty { out("  \(title): \(own.joined(separator: ", "))") }
      }
    }
  }

  private static let kinds: [(kinds: [TemplateName.Kind], title: String)] = [
    ([.value], "values"), ([.section], "sections (may be absent)"), ([.partial, .dynamicPartial], "partials"),
    ([.parent], "parent"), ([.block], "blocks"),
  ]
}
