/// What a day's file holds after new records have come in: pure functions, `(stored, new) → merged`.
///
/// Records are keyed by id and come out in their total order. Nothing is ever dropped. The first sight wins for
/// `firstSeen` and for the date that says which file a record lies in; newer content wins for text. Merging the same
/// records again changes nothing.
public enum Merge {
  /// Merges by id, in the order of arrival, then sorts.
  static func byID<Record>(
    _ stored: [Record], _ new: [Record], id: KeyPath<Record, String>, order: (Record, Record) -> Bool,
    combine: (Record, Record) -> Record
  ) -> [Record] {
    var merged: [Record] = []
    var places: [String: Int] = [:]
    for record in stored + new {
      if let place = places[record[keyPath: id]] {
        merged[place] = combine(merged[place], record)
      } else {
        places[record[keyPath: id]] = merged.count
        merged.append(record)
      }
    }
    return merged.sorted(by: order)
  }

  /// The newer text, unless it is missing or empty.
  static func newer(_ stored: String?, _ new: String?) -> String? {
    guard let new, !new.isEmpty else { return stored }
    return new
  }

  /// The newer list, unless it is empty.
  static func newer<Element>(_ stored: [Element], _ new: [Element]) -> [Element] {
    new.isEmpty ? stored : new
  }

  /// Both lists without repetition, the stored one first.
  static func union<Element: Hashable>(_ stored: [Element], _ new: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return (stored + new).filter { seen.insert($0).inserted }
  }
}
