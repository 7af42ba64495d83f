/// One word of a text with what its writing says about it.
struct Word: Hashable, Sendable {
  /// The word as ``Folding`` writes it, its possessive ending taken off.
  var text: String
  /// Whether its first letter is a small one: such a word is no name.
  var isLowercase: Bool
  /// The number of the quotation that holds it, from 1; 0 outside of any.
  var quotation: Int
  /// Whether it opens the text or follows a full stop, a colon, a dash or an opening quotation mark, where a capital says nothing.
  var opensSentence: Bool
  /// Where it stands, in Unicode scalars; a possessive ending is left out.
  var range: Range<Int>
}
