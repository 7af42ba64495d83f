import Archive
import Records

/// Some texts of the files of days, such as the ids of their records: only files that changed are read; see ``DerivedCache``.
struct DayTexts {
  /// The texts of one day's file.
  struct OneDay: JSONCodable {
    let day: Day
    let texts: [String]
  }

  private let site: String
  private let cache: DerivedCache<DaysOfTexts>

  /// The texts that are kept in a folder of their own.
  init(_ context: RunContext, folder: String) {
    site = context.options.site
    cache = DerivedCache(site: site, folder: folder, schema: "pulse.\(folder)/1", program: SiteBuild.program)
  }

  /// The texts of some days' files, which are kept together under a name.
  ///
  /// - Parameters:
  ///   - days: ascending.
  ///   - file: where a day's file lies.
  ///   - read: the texts of a day's file; a day that it has none of is left out, and asked for again the next time.
  func load(
    _ name: String, days: [Day], file: (Day) -> ContentPath, read: (Day) async throws -> [String]?
  ) async throws -> [OneDay] {
    let marks = days.map { FileMark.mark($0, file: "\(site)/content/\(file($0).relative)") ?? "" }
    let known = cache.load(name)
    if let known, known.marks == marks { return known.value.days }
    let before = Dictionary(
      zip(known?.marks ?? [], known?.value.days ?? []), uniquingKeysWith: { first, _ in first })
    var kept = DerivedCache.Kept(value: DaysOfTexts())
    for (day, mark) in zip(days, marks) {
      var texts = before[mark]?.texts
      if texts == nil { texts = try await read(day) }
      guard let texts else { continue }
      kept.value.days.append(OneDay(day: day, texts: texts))
      kept.marks.append(mark)
    }
    cache.store(kept, as: name)
    return kept.value.days
  }

  /// Drops what is kept under names that are not among these.
  func drop(allBut names: Set<String>) { cache.drop(allBut: names) }
}

/// What is kept under one name.
private struct DaysOfTexts: JSONCodable {
  var days: [DayTexts.OneDay] = []

  init() {}

  init(json: inout JSONReader) throws(JSONError) {
    days = try json.readArray(of: DayTexts.OneDay.self)
  }

  func write(to json: inout JSONWriter) {
    json.array(days)
  }
}

extension DayTexts.OneDay {
  init(json: inout JSONReader) throws(JSONError) {
    var day: Day?
    var texts: [String] = []
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "day": day = try json.readDay()
      case "texts": texts = try json.readStrings()
      default: try json.skipValue()
      }
    }
    self.init(day: try json.require(day, "day"), texts: texts)
  }

  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("day", day)
    json.field("texts", texts)
    json.endObject()
  }
}
