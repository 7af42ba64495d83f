extension Compiler {
  func error(at offset: Int, in unit: Unit, _ message: String) -> TemplateError {
    error(at: offset, source: unit.source, message)
  }

  func error(at offset: Int, source: Int, _ message: String) -> TemplateError {
    sources[source].error(at: offset, message + InclusionChain.sentence(chain[...], sources: sources))
  }

  /// An error at the inclusion of a body that was about to be compiled, or at the begin of a template that nothing includes.
  func error(including body: Int, _ message: String) -> TemplateError {
    guard let last = chain.last else { return sources[bodies[body].source].error(at: 0, message) }
    return sources[Int(last.source)].error(
      at: Int(last.offset), message + InclusionChain.sentence(chain.dropLast(), sources: sources))
  }
}
