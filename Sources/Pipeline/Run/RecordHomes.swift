import Archive
import Markup
import Records

/// Which days' files hold articles under some ids, so that one that its outlet brings out anew stays where it was first kept.
struct RecordHomes: Sendable {
  let context: RunContext

  /// Days back that are looked through: what outlets bring out anew every year is known again.
  private static let reachDays = 400

  /// Articles under the ids that they are kept under, and the days whose files hold any of them. A file that cannot be read is
  /// noted and counts as holding none.
  ///
  /// Outlets bring an article out again with a slash at the end of its address, or without the one that it had.
  func settled(_ news: [NewsItem]) async throws -> (news: [NewsItem], days: Set<Day>) {
    guard !news.isEmpty else { return ([], []) }
    let others = Dictionary(
      news.compactMap { item in Self.otherID(of: item).map { (item.id, $0) } }, uniquingKeysWith: { first, _ in first })
    let wanted = Set(news.map(\.id)).union(others.values)
    let first = context.now.day.adding(-Self.reachDays)
    let months = Dictionary(grouping: try context.archive.days(.news, since: first)) { day in
      "news-\(day.description.prefix(7))"
    }
    let kept = DayTexts(context, folder: "ids")
    kept.drop(allBut: Set(months.keys))
    var holding: Set<Day> = []
    var held: Set<String> = []
    for (month, days) in months.sorted(by: { $0.key < $1.key }) {
      let known = try await kept.load(month, days: days, file: ContentPath.news, read: readIDs)
      for day in known {
        let own = day.texts.filter(wanted.contains)
        held.formUnion(own)
        if !own.isEmpty { holding.insert(day.day) }
      }
    }
    let settled = news.map { item in
      guard !held.contains(item.id), let other = others[item.id], held.contains(other) else { return item }
      var item = item
      item.id = other
      return item
    }
    return (settled, holding)
  }

  /// The id that an article would have if its address ended in a slash, or did not; nil where the address does not end with a
  /// path or has not given the id.
  private static func otherID(of item: NewsItem) -> String? {
    let identity = WebAddress.identity(item.url)
    guard item.id == StableID.make(identity), !identity.contains(where: { $0 == "?" || $0 == "#" }) else { return nil }
    return StableID.make(identity.hasSuffix("/") ? String(identity.dropLast()) : identity + "/")
  }

  private func readIDs(on day: Day) async throws -> [String]? {
    do throws(ArchiveError) {
      return try context.archive.news(on: day)?.items.map(\.id)
    } catch {
      guard error.kind == .content else { throw error }
      await context.damage("merge", error)
      return nil
    }
  }
}
