/// A parsed template's tree. Ranges are bytes of its source.
indirect enum Node: Sendable {
  /// A line of the template begins here: the place where a partial's indentation is written.
  case lineStart
  case text(Range<Int>)
  case value(Reference, isRaw: Bool)
  case section(Section)
  case partial(Inclusion)
  case parent(Inclusion)
  case block(Block)

  /// A name in the data.
  struct Reference: Sendable {
    /// The parts between the dots; empty for `.`, the current value.
    let path: [String]
    let offset: Int

    /// As it is written.
    var name: String { path.isEmpty ? "." : path.joined(separator: ".") }
  }

  struct Section: Sendable {
    let reference: Reference
    let isInverted: Bool
    let body: [Node]
    /// Where the closing tag is.
    let end: Int
  }

  /// A partial or a parent.
  struct Inclusion: Sendable {
    let name: String
    /// Set when the name is read from the data: `{{>*name}}`.
    let dynamic: Reference?
    /// White space that every line but the first gets.
    let indent: Range<Int>
    /// What a parent's blocks are replaced with.
    let overrides: [Block]
    let offset: Int
  }

  struct Block: Sendable {
    let name: String
    let body: [Node]
    /// White space that every line but the first gets.
    let indent: Range<Int>
    /// Whether the body begins with a line of its own.
    let startsLine: Bool
    let offset: Int
  }
}
