import Records

/// What must hold for the records of a day's file.
struct RecordRules<Record>: Sendable {
  /// What a record is known by; it stands once in a file.
  let id: @Sendable (Record) -> String
  /// The day whose file a record lies in; nil where the record does not say.
  let day: @Sendable (Record) -> Day?
  /// The total order of the records.
  let precedes: @Sendable (Record, Record) -> Bool
  /// What else is wrong with a record, in words.
  var fault: @Sendable (Record) -> String? = { _ in nil }
  /// True when an id stands once in all files of the kind.
  var isUniqueOverDays = false
}

extension RecordRules<NewsItem> {
  static let news = RecordRules(
    id: { $0.id }, day: { $0.published.day }, precedes: { Merge.precedes($0, $1) },
    fault: { item in
      if item.published > item.firstSeen { return "was published after it was first seen" }
      return (item.excerpt?.count ?? 0) > 300 ? "has an excerpt of more than 300 characters" : nil
    }, isUniqueOverDays: true)
}

extension RecordRules<GearItem> {
  static let gear = RecordRules(
    id: { $0.id }, day: { $0.published.day }, precedes: { Merge.precedes($0, $1) },
    fault: { $0.published > $0.firstSeen ? "was published after it was first seen" : nil }, isUniqueOverDays: true)
}

extension RecordRules<Release> {
  static let releases = RecordRules(id: { $0.id }, day: { $0.date }, precedes: { Merge.precedes($0, $1) })
}

extension RecordRules<Story> {
  static let stories = RecordRules(id: { $0.id }, day: { $0.first.day }, precedes: { Merge.precedes($0, $1) })
}

extension RecordRules<TrendCluster> {
  static let trends = RecordRules(id: { $0.id }, day: { _ in nil }, precedes: { Merge.precedes($0, $1) })
}

extension RecordRules<RunReport> {
  static let runs = RecordRules(id: { $0.id }, day: { $0.started.day }, precedes: { Merge.precedes($0, $1) })
}
