internal import Markup

/// What a feed says of itself.
struct FeedHeading {
  private(set) var title: String?
  private(set) var link: String?

  /// The title and the page, from the elements beside the items.
  init(_ elements: [FeedElement], isAtom: Bool) {
    let titles: [FeedName] = [.title, .dublinTitle, .podcastTitle]
    title =
      titles.lazy.compactMap { name in
        elements.lazy.filter { $0.name == name }.compactMap { FeedText.of($0, isAtom: isAtom)?.text.nonEmpty }.first
      }.first
    link = FeedLinks(elements).page
  }
}
