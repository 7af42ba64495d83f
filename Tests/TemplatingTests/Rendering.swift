import Templating

/// Renders one template, with others beside it.
func render(
  _ text: String, _ value: Value = [:], with others: [String: String] = [:], mode: TemplateLibrary.Mode = .strict
) throws -> String {
  var sources = others.sorted { $0.key < $1.key }.map {
    TemplateSource(name: $0.key, file: "\($0.key).mustache", text: $0.value)
  }
  sources.append(TemplateSource(name: "page", file: "page.mustache", text: text))
  var output = OutputBuffer()
  try TemplateLibrary(sources: sources, mode: mode).render("page", value, into: &output)
  return String(decoding: output.bytes, as: UTF8.self)
}

/// The error of a template, as a sentence; what it rendered when there is none.
func complaint(
  _ text: String, _ value: Value = [:], with others: [String: String] = [:], mode: TemplateLibrary.Mode = .strict
) -> String {
  do {
    return "rendered: " + (try render(text, value, with: others, mode: mode))
  } catch {
    return "\(error)"
  }
}
