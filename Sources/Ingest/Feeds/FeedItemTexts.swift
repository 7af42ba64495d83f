/// The short and the full text among the elements of an item.
struct FeedItemTexts {
  /// The short text: a description, else what modules offer instead.
  let summary: FeedText?
  /// The full text, or the second description of an item that has two.
  let content: FeedText?

  /// The first texts that say something, from the best source to the last resort.
  init(_ elements: [FeedElement], isAtom: Bool) {
    let descriptions = elements.filter { $0.name == .description || $0.name == .summary }
      .compactMap { FeedText.of($0, isAtom: isAtom) }
    content =
      elements.first([.content]) { FeedText.of($0, isAtom: isAtom) }
      ?? (descriptions.count > 1 ? descriptions.last : nil)
    summary =
      descriptions.first
      ?? elements.first([.dublinDescription, .abstract, .podcastSummary, .mediaDescription, .podcastSubtitle]) {
        FeedText.of($0, isAtom: isAtom)
      }
  }
}
