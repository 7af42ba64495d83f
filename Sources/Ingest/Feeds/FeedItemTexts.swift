/// The short and the full text among the elements of an item.
struct FeedItemTexts {
  private(set) var summary: FeedText?
  private(set) var content: FeedText?

  /// The first text that says something, from the best source to the last resort.
  init(_ elements: [FeedElement], isAtom: Bool) {
    func texts(_ names: FeedName...) -> [FeedText] {
      elements.filter { names.contains($0.name) }.compactMap { FeedText.of($0, isAtom: isAtom) }
    }
    content = texts(.content).first
    let descriptions = texts(.description, .summary)
    summary = descriptions.first
    if content == nil, descriptions.count > 1 { content = descriptions.last }
    if summary == nil {
      summary =
        texts(.dublinDescription, .abstract).first ?? texts(.podcastSummary).first
        ?? texts(.mediaDescription).first ?? texts(.podcastSubtitle).first
    }
  }
}
