extension Compiler {
  func error(at offset: Int, in unit: Unit, _ message: String) -> TemplateError {
    error(at: offset, source: unit.source, message)
  }

  func error(at offset: Int, source: Int, _ message: String) -> TemplateError {
    sources[source].error(at: offset, message + InclusionChain.sentence(chain[...], sources: sources))
  }

  /// An error at the inclusion that was about to be compiled.
  func error(_ message: String) -> TemplateError {
    guard let last = chain.last else { return TemplateError(file: "", line: 1, column: 1, message: message) }
    return sources[Int(last.source)].error(
      at: Int(last.offset), message + InclusionChain.sentence(chain.dropLast(), sources: sources))
  }
}
