import Archive
import Records

/// Which days' files hold articles under some ids, so that one that its outlet dates anew stays where it was first kept.
///
/// The ids are kept a month at a time, see ``DerivedCache``; only days whose files changed are read.
struct RecordHomes: Sendable {
  let context: RunContext

  /// Days back that are looked through: what outlets bring out anew every year is known again.
  static let reachDays = 400

  /// The days whose files hold any of these articles. A file that cannot be read is noted and counts as holding none.
  func days(ofNews ids: Set<String>) async throws -> Set<Day> {
    guard !ids.isEmpty else { return [] }
    let cache = DerivedCache<MonthOfIDs>(
      site: context.options.site, folder: "ids", schema: "pulse.ids/1", program: SiteBuild.program)
    let first = context.now.day.adding(-Self.reachDays)
    let months = Dictionary(grouping: try context.archive.days(.news).filter { $0 >= first }) { day in
      "news-\(day.description.prefix(7))"
    }
    var found: Set<Day> = []
    for (month, days) in months.sorted(by: { $0.key < $1.key }) {
      for day in try await read(days, as: month, cache).days where day.ids.contains(where: ids.contains) {
        found.insert(day.day)
      }
    }
    cache.drop(allBut: Set(months.keys))
    return found
  }

  private func read(
    _ days: [Day], as month: String, _ cache: DerivedCache<MonthOfIDs>
  ) async throws -> MonthOfIDs {
    let marks = days.map { day in
      FileMark.mark(day, file: "\(context.options.site)/content/\(ContentPath.news(day).relative)") ?? ""
    }
    let known = cache.load(month)
    if let known, known.marks == marks { return known.value }
    let before = Dictionary(
      zip(known?.marks ?? [], known?.value.days ?? []), uniquingKeysWith: { first, _ in first })
    var kept = DerivedCache.Kept(value: MonthOfIDs(days: []))
    for (day, mark) in zip(days, marks) {
      var known = before[mark]?.ids
      if known == nil { known = try await ids(on: day) }
      guard let ids = known else { continue }
      kept.value.days.append(MonthOfIDs.OneDay(day: day, ids: ids))
      kept.marks.append(mark)
    }
    cache.store(kept, as: month)
    return kept.value
  }

  private func ids(on day: Day) async throws -> [String]? {
    do throws(ArchiveError) {
      return try context.archive.news(on: day)?.items.map(\.id)
    } catch {
      guard error.kind == .content else { throw error }
      await context.damage("merge", error)
      return nil
    }
  }
}

/// The ids of the articles of some days.
private struct MonthOfIDs: JSONCodable {
  /// The ids of one day's articles.
  struct OneDay: JSONCodable {
    let day: Day
    let ids: [String]
  }

  var days: [OneDay]
}

extension MonthOfIDs {
  init(json: inout JSONReader) throws(JSONError) {
    days = try json.readArray(of: OneDay.self)
  }

  func write(to json: inout JSONWriter) {
    json.array(days)
  }
}

extension MonthOfIDs.OneDay {
  init(json: inout JSONReader) throws(JSONError) {
    var day: Day?
    var ids: [String] = []
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "day": day = try json.readDay()
      case "ids": ids = try json.readStrings()
      default: try json.skipValue()
      }
    }
    self.init(day: try json.require(day, "day"), ids: ids)
  }

  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("day", day)
    json.field("ids", ids)
    json.endObject()
  }
}
