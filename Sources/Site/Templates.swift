import Templating

/// The site's templates, compiled when the first page is rendered: a build of unchanged content renders none, and those
/// templates are the same that compiled before.
///
/// A class, because all pages share what the first of them compiles.
final class Templates: Sendable {
  private let sources: [TemplateSource]
  private let compiled = Shared<TemplateLibrary>()

  init(_ sources: [TemplateSource]) {
    self.sources = sources
  }

  /// Renders a template, appending to `buffer`.
  func render(_ template: String, _ value: Value, into buffer: inout OutputBuffer) throws(SiteError) {
    do throws(TemplateError) {
      try library().render(template, value, into: &buffer)
    } catch {
      throw SiteError(error.description)
    }
  }

  private func library() throws(TemplateError) -> TemplateLibrary {
    try compiled.value { () throws(TemplateError) in try TemplateLibrary(sources: sources) }
  }
}
