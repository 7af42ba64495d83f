internal import Markup
internal import Records

/// Decides what the elements of an item mean.
struct FeedItemAdapter {
  /// The item's own tag.
  let tag: XMLTag
  /// What it holds, in the order of the feed.
  var elements: [FeedElement]
  /// Whether the feed is Atom, where texts are plain unless they say otherwise.
  let isAtom: Bool

  /// The item.
  var item: FeedItem {
    let links = FeedLinks(elements)
    let texts = FeedItemTexts(elements, isAtom: isAtom)
    let media = FeedItemMedia(elements, links: links)
    let link = links.page ?? permalink
    var item = FeedItem(
      id: "", title: title, link: link, published: time([.published, .issued, .created]),
      updated: time([.updated, .modified, .date]), summary: texts.summary, content: texts.content, authors: authors,
      categories: categories, enclosures: media.enclosures, image: media.image)
    item.id =
      identifier ?? link ?? StableID.make(item.title ?? "", texts.summary?.source ?? texts.content?.source ?? "")
    return item
  }

  private var title: String? {
    elements.first([.title, .dublinTitle, .mediaTitle, .podcastTitle]) {
      FeedText.of($0, isAtom: isAtom)?.text.nonEmpty
    }
  }

  // MARK: Identity

  private var identifier: String? {
    elements.first([.identifier], \.text)
      ?? tag.attributes.first { $0.name.hasSuffix(":about") || $0.name == "about" }?.value.nonEmpty
  }

  /// A `guid` that is an address and does not deny to be one.
  private var permalink: String? {
    guard !isAtom, let guid = elements.first(where: { $0.name == .identifier }), let text = guid.text,
      guid.tag["ispermalink"]?.lowercased() != "false", WebAddress.isWeb(text)
    else { return nil }
    return guid.address(text)
  }

  // MARK: Times

  /// The first name that has a time which can be read.
  private func time(_ names: [FeedName]) -> Instant? {
    elements.first(names) { $0.text.flatMap(FeedDate.instant) }
  }

  // MARK: People and subjects

  private var authors: [String] {
    for names in [[FeedName.author, .creator], [.podcastAuthor]] {
      let found = elements.filter { names.contains($0.name) }.flatMap { FeedPerson.names($0) }
      if !found.isEmpty { return Self.unique(found) }
    }
    return []
  }

  private var categories: [String] {
    var found: [String] = []
    for element in elements {
      switch element.name {
      case .category, .podcastCategory:
        found += [element.text, element.tag["term"], element.tag["label"], element.tag["text"]].compactMap {
          $0?.nonEmpty
        }.prefix(1)
      case .podcastKeywords, .mediaKeywords:
        found += (element.text ?? "").split(separator: ",").map { PlainText.collapsed(String($0)) }
      default: break
      }
    }
    return Self.unique(found.map { PlainText.from(html: $0) }.filter { !$0.isEmpty })
  }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }
}

extension String {
  /// Itself, unless it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
