import Archive
import Records

/// Which days' files hold articles under some ids, so that one that its outlet dates anew stays where it was first kept.
struct RecordHomes: Sendable {
  let context: RunContext

  /// Days back that are looked through: what outlets bring out anew every year is known again.
  private static let reachDays = 400

  /// The days whose files hold any of these articles. A file that cannot be read is noted and counts as holding none.
  func days(ofNews ids: Set<String>) async throws -> Set<Day> {
    guard !ids.isEmpty else { return [] }
    let first = context.now.day.adding(-Self.reachDays)
    let months = Dictionary(grouping: try context.archive.days(.news).filter { $0 >= first }) { day in
      "news-\(day.description.prefix(7))"
    }
    let kept = DayTexts(context, folder: "ids")
    kept.drop(allBut: Set(months.keys))
    var found: Set<Day> = []
    for (month, days) in months.sorted(by: { $0.key < $1.key }) {
      let known = try await kept.load(month, days: days, file: ContentPath.news, read: readIDs)
      for day in known where day.texts.contains(where: ids.contains) { found.insert(day.day) }
    }
    return found
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
