import Insights
import Records

/// An item as the prompt shows it and the checks know it.
struct MaterialItem: Hashable, Sendable {
  /// `n1` … `n40`.
  let alias: String
  /// Number of its story.
  let story: Int
  /// The item.
  let item: NewsItem
  /// Its title, cleaned.
  let title: String
  /// Its excerpt, cleaned; empty when there is none.
  let excerpt: String
  /// The name of its source for readers.
  let source: String

  /// Nil for an item whose title is empty or speaks to a model; such sentences of the excerpt are left out.
  init?(alias: String, story: Int, item: NewsItem, source: String) {
    self.alias = alias
    self.story = story
    self.item = item
    title = PlainText.clean(item.title, limit: 240)
    guard !title.isEmpty, !StatementCheck.isInstruction(title) else { return nil }
    excerpt = Sentences.split(PlainText.clean(item.excerpt ?? "", limit: 420))
      .filter { !StatementCheck.isInstruction($0) }.joined(separator: " ")
    self.source = PlainText.clean(source, limit: 80)
  }

  /// Title and excerpt.
  var text: String { excerpt.isEmpty ? title : "\(title)\n\(excerpt)" }

  /// Whether title or whole text share so many of their words with another's.
  func isSameEvent(as other: MaterialItem, from share: Double) -> Bool {
    let stems = { (text: String) in ContentWords.stems(Word.all(in: text)) }
    return ContentWords.jaccard(stems(title), stems(other.title)) >= share
      || ContentWords.jaccard(stems(text), stems(other.text)) >= share
  }
}
