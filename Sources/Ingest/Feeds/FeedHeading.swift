internal import Markup

/// What a feed says of itself.
struct FeedHeading {
  private(set) var title: String?
  private(set) var link: String?

  /// The title and the page, from the elements beside the items.
  init(_ elements: [FeedElement], isAtom: Bool) {
    title = elements.first([.title, .dublinTitle, .podcastTitle]) { FeedText.of($0, isAtom: isAtom)?.text.nonEmpty }
    link = FeedLinks(elements).page
  }
}
