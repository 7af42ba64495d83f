/// How rendering came to a place, for errors.
enum InclusionChain {
  /// As many inclusions as help to find the way.
  private static let shown = 5

  /// ` Included from a.mustache:3:1, b.mustache:9:5.`, the nearest first; nothing when there was no inclusion.
  static func sentence(_ chain: ArraySlice<Program.Place>, sources: [SourceText]) -> String {
    guard !chain.isEmpty else { return "" }
    let places = chain.reversed().prefix(shown).map { place in
      let source = sources[Int(place.source)]
      let position = source.position(of: Int(place.offset))
      return "\(source.file):\(position.line):\(position.column)"
    }
    let rest = chain.count > shown ? ", and \(chain.count - shown) more" : ""
    return " Included from " + places.joined(separator: ", ") + rest + "."
  }
}
