/// Templates that were compiled together and may include each other.
///
/// The language is Mustache, with its inheritance and dynamic names and without lambdas. Differences, on purpose:
/// - `{{name}}` over an absent name is an error; a section `{{#name}}` or `{{^name}}` over one is not, for that is how
///   a template asks whether an optional thing is there. Null, false and the empty list are falsy, all else is truthy.
/// - Every value is escaped. `{{{name}}}` writes only ``Value/html(_:)``, and inside `<script>` ``Value/json(_:)``.
/// - The place in the markup counts: an `href`, `src` or similar attribute holds only relative, http, https and mailto
///   addresses, others become `#blocked`; `style` holds words and numbers; event handlers hold no value at all.
/// - Partials, parents and blocks that do not exist are errors when the library is made.
public struct TemplateLibrary: Sendable {
  /// How much a library forgives.
  public enum Mode: Sendable {
    /// The rules above.
    case strict
    /// The Mustache specification alone: absent names are empty, nothing is known of markup. For conformance tests.
    case lenient
  }

  let program: Program
  let sources: [SourceText]
  let isStrict: Bool
  private let entries: [String: Int]
  private let trees: [[Node]]

  /// Compiles the templates; of two with one name the later wins, so a site's own files follow the default ones.
  public init(sources: [TemplateSource], mode: Mode = .strict) throws(TemplateError) {
    var latest: [TemplateSource] = []
    for source in sources {
      latest.removeAll { $0.name == source.name }
      latest.append(source)
    }
    isStrict = mode == .strict
    self.sources = latest.map { SourceText($0) }
    var compiler = try Compiler(sources: self.sources, isStrict: isStrict)
    var entries: [String: Int] = [:]
    for (index, source) in self.sources.enumerated() {
      let key = Compiler.SegmentKey(body: index, context: MarkupContext(), replacements: 0, isIndented: false)
      entries[source.name] = try compiler.segment(key).number
    }
    self.entries = entries
    program = compiler.program
    trees = compiler.trees
  }

  /// Renders a template, appending its output; after an error nothing is appended.
  public func render(_ name: String, _ value: Value, into output: inout OutputBuffer) throws(TemplateError) {
    guard let segment = entries[name] else {
      let hint = SpellingHint.ending(for: name, among: templates)
      throw TemplateError(file: name, line: 1, column: 1, message: "there is no template '\(name)'\(hint)")
    }
    let before = output.count
    do throws(TemplateError) {
      try withUnsafePointer(to: value) { value throws(TemplateError) in
        var renderer = Renderer(library: self, value: value)
        swap(&renderer.output, &output)
        defer { swap(&renderer.output, &output) }
        try renderer.run(from: program.entries[segment])
      }
    } catch {
      output.truncate(to: before)
      throw error
    }
  }

  /// The names of all templates, sorted.
  public var templates: [String] {
    sources.map(\.name).sorted()
  }

  /// Every name that a template uses, in the order of the text.
  public func names(in template: String) -> [TemplateName] {
    guard let index = sources.firstIndex(where: { $0.name == template }) else { return [] }
    return NameCollector.names(of: trees[index], in: sources[index])
  }
}
