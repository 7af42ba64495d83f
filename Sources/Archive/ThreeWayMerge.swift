import Records

/// Joins two versions of one file of `content/` that grew out of a common one: what git asks for when the commits of two
/// machines meet.
///
/// A line-by-line merge conflicts wherever both added records beside each other, which is every run. Records are joined by
/// id instead: what only one side changed is that side's, what both changed is merged as two answers of a source are, and
/// only what one side removed and the other left alone is gone (a release that was put off has moved to another file).
public enum ThreeWayMerge {
  /// The joined file.
  ///
  /// - Parameters:
  ///   - base: the common version; empty when both sides began the file.
  ///   - ours: the version of the branch that is merged into.
  ///   - theirs: the version that comes in.
  ///   - name: the file's name in errors.
  /// - Throws: a sentence when a side cannot be read, or when the two cannot both be right; nothing is lost then, as git
  ///   keeps both and asks.
  public static func merge(
    base: [UInt8], ours: [UInt8], theirs: [UInt8], name: String
  ) throws(ArchiveError) -> [UInt8] {
    if ours == theirs || theirs == base { return ours }
    if ours == base { return theirs }
    let sides = Sides(base: base, ours: ours, theirs: theirs, name: name)
    switch try sides.schema() {
    case NewsDay.schema.name: return try sides.records(NewsDay.self, id: \.id, merge: Merge.news)
    case ReleaseDay.schema.name: return try sides.records(ReleaseDay.self, id: \.id, merge: Merge.releases)
    case GearDay.schema.name: return try sides.records(GearDay.self, id: \.id, merge: Merge.gear)
    case StoryDay.schema.name:
      // Stories are conclusions: the next analysis draws them anew from the joined items.
      return try sides.records(StoryDay.self, id: \.id) { stored, new in
        Merge.byID(stored, new, id: \.id, order: Merge.precedes) { $1 }
      }
    case TrendDay.schema.name: return try sides.records(TrendDay.self, id: \.id, merge: Merge.trends)
    case RunDay.schema.name: return try sides.records(RunDay.self, id: \.id, merge: Merge.runs)
    case ChartEdition.schema.name: return try sides.edition()
    case Digest.schema.name: return try sides.digest()
    case State.schema.name: return try sides.state()
    case let other:
      throw ArchiveError(
        .content,
        "\(name): two versions of a file of the schema \(other) cannot be joined; keep one of them, for example by 'git checkout --ours'"
      )
    }
  }
}

/// The three versions.
private struct Sides {
  let base: [UInt8]
  let ours: [UInt8]
  let theirs: [UInt8]
  let name: String

  private func read<S: Snapshot>(_ type: S.Type, _ bytes: [UInt8], _ side: String) throws(ArchiveError) -> S {
    do {
      return try S(json: bytes)
    } catch {
      throw ArchiveError(
        .content,
        "\(name), \(side) version, \(error.line):\(error.column): \(error.message); put it right, or keep the other version"
      )
    }
  }

  /// The name in the first line of our version.
  func schema() throws(ArchiveError) -> String {
    let head = String(decoding: ours.prefix(80), as: UTF8.self)
    guard let match = head.firstMatch(of: /^\{"schema": ?"([^"]+)"/), let schema = Schema(String(match.1)) else {
      throw ArchiveError(.content, "\(name): our version does not begin with a schema; put it right, or keep the other")
    }
    return schema.name
  }

  func records<File: DayFile>(
    _ type: File.Type, id: KeyPath<File.Record, String>, merge: ([File.Record], [File.Record]) -> [File.Record]
  ) throws(ArchiveError) -> [UInt8] {
    let (ours, theirs) = (try read(type, ours, "our"), try read(type, theirs, "their"))
    let before = base.isEmpty ? [] : try read(type, base, "common").records
    let known = Dictionary(before.map { ($0[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
    func kept(_ own: [File.Record], against other: [File.Record]) -> [File.Record] {
      let others = Dictionary(other.map { ($0[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
      return own.filter { record in
        guard let old = known[record[keyPath: id]], old == record else { return true }
        // Unchanged here: the other side's word counts, be it a change or a removal.
        return others[record[keyPath: id]] == record
      }
    }
    let joined = merge(kept(ours.records, against: theirs.records), kept(theirs.records, against: ours.records))
    return JSONWriter(file: File(day: ours.day, records: joined)).bytes
  }

  /// The first sight of an edition stays; two machines that read different rows of one date have seen two pages.
  func edition() throws(ArchiveError) -> [UInt8] {
    let (ours, theirs) = (try read(ChartEdition.self, ours, "our"), try read(ChartEdition.self, theirs, "their"))
    let first = (theirs.fetched, theirs.contentHash) < (ours.fetched, ours.contentHash) ? theirs : ours
    return JSONWriter(file: first).bytes
  }

  /// A final digest, or else the younger one: it knows more of the day.
  func digest() throws(ArchiveError) -> [UInt8] {
    let (ours, theirs) = (try read(Digest.self, ours, "our"), try read(Digest.self, theirs, "their"))
    func order(_ digest: Digest) -> (Int, Int) { (digest.final ? 1 : 0, digest.written.seconds) }
    return JSONWriter(file: order(ours) < order(theirs) ? theirs : ours).bytes
  }

  func state() throws(ArchiveError) -> [UInt8] {
    let (ours, theirs) = (try read(State.self, ours, "our"), try read(State.self, theirs, "their"))
    let before = base.isEmpty ? State() : try read(State.self, base, "common")
    return JSONWriter(
      file: State(
        sources: table(before.sources, ours.sources, theirs.sources) { later($0.lastAttempt, $1.lastAttempt) },
        robots: table(before.robots, ours.robots, theirs.robots) { later($0.fetched, $1.fetched) },
        hosts: table(before.hosts, ours.hosts, theirs.hosts) { later($0.until, $1.until) },
        providers: table(before.providers, ours.providers, theirs.providers) { later($0.until, $1.until) })
    ).bytes
  }

  private func later(_ left: Instant?, _ right: Instant?) -> Bool {
    (left?.seconds ?? .min) < (right?.seconds ?? .min)
  }

  /// Row by row; of a row that both sides changed the younger stays.
  private func table<Row: Hashable>(
    _ base: [String: Row], _ ours: [String: Row], _ theirs: [String: Row], isYounger: (Row, Row) -> Bool
  ) -> [String: Row] {
    var joined: [String: Row] = [:]
    for key in Set(ours.keys).union(theirs.keys) {
      let (old, own, other) = (base[key], ours[key], theirs[key])
      if own == other || other == old {
        joined[key] = own
      } else if own == old {
        joined[key] = other
      } else if let own, let other {
        joined[key] = isYounger(own, other) ? other : own
      } else {
        joined[key] = own ?? other
      }
    }
    return joined
  }
}
