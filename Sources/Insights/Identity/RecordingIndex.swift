import Records

/// Groups printed names into recordings and works, one name at a time; a group, once begun, is never merged with another,
/// so what an earlier run decided stands.
struct RecordingIndex: Sendable {
  /// One recording: the names that mean it, first sight first, and how the first one was printed.
  struct Recording: Sendable {
    var names: [RecordingName]
    let printed: ChartSong
    let work: Int
  }

  /// Places of recordings, each once. Most titles have one, which takes no array of its own.
  private struct Places {
    private let first: Int32
    private var more: [Int32] = []

    init(_ place: Int) {
      first = Int32(truncatingIfNeeded: place)
    }

    mutating func add(_ place: Int) {
      let place = Int32(truncatingIfNeeded: place)
      if first != place, more.last != place, !more.contains(place) { more.append(place) }
    }

    var all: [Int] { [Int(first)] + more.map(Int.init) }
  }

  private(set) var recordings: [Recording] = []
  private(set) var workCount = 0
  private var byTitle: [String: Places] = [:]
  private var byLead: [String: Places] = [:]
  private var censored: [String: Places] = [:]
  private var byID: [String: Int] = [:]

  /// Makes room for some recordings.
  mutating func reserve(_ count: Int) { recordings.reserveCapacity(count) }

  /// Adds a name and tells its recording.
  mutating func add(_ name: RecordingName, printed: ChartSong, ids: ChartEntry.IDs) -> Int {
    let keys = Self.keys(ids)
    if let known = keys.first(where: { byID[$0] != nil }).flatMap({ byID[$0] }) ?? place(of: name) {
      recordings[known].names.append(name)
      register(name, keys, known)
      return known
    }
    let place = recordings.count
    recordings.append(Recording(names: [name], printed: printed, work: work(of: name)))
    register(name, keys, place)
    return place
  }

  /// Gives up all recordings, and with them what it finds them by.
  mutating func takeRecordings() -> [Recording] {
    defer { self = RecordingIndex() }
    return recordings
  }

  /// Takes note of identifiers that a later row brings.
  mutating func merge(_ ids: ChartEntry.IDs, into place: Int) {
    register(Self.keys(ids), place)
  }

  private func place(of name: RecordingName) -> Int? {
    let sameTitle = [name.title.full, name.title.base].flatMap { byTitle[$0]?.all ?? [] }
    if let found = best(of: sameTitle, for: name) { return found }
    var others: [Int] = []
    for lead in Self.blocks(name) {
      others += (name.title.censored.isEmpty ? censored[lead] : byLead[lead])?.all ?? []
      others += (byLead[lead]?.all ?? []).filter { isNear(name, $0) }
    }
    return best(of: others.sorted(), for: name)
  }

  /// An exact credit is better than one that only does not contradict.
  private func best(of places: [Int], for name: RecordingName) -> Int? {
    let fitting = places.filter { place in
      let names = recordings[place].names
      return names.contains { $0.isSame(as: name) } && names.allSatisfy { $0.credits(agreeWith: name) }
    }
    return fitting.first { place in recordings[place].names.contains { $0.leads == name.leads } } ?? fitting.first
  }

  private func isNear(_ name: RecordingName, _ place: Int) -> Bool {
    let title = recordings[place].names[0].title
    return abs(title.full.utf8.count - name.title.full.utf8.count) <= 1 && title.words.count == name.title.words.count
  }

  private mutating func register(_ name: RecordingName, _ keys: [String], _ place: Int) {
    byTitle[name.title.full, default: Places(place)].add(place)
    if name.title.base != name.title.full { byTitle[name.title.base, default: Places(place)].add(place) }
    for lead in Self.blocks(name) {
      byLead[lead, default: Places(place)].add(place)
      if !name.title.censored.isEmpty { censored[lead, default: Places(place)].add(place) }
    }
    register(keys, place)
  }

  private mutating func register(_ keys: [String], _ place: Int) {
    for key in keys where byID[key] == nil { byID[key] = place }
  }

  /// Where a name is looked for: under each lead, and under all of them in one word ("Jay Z Kanye West").
  private static func blocks(_ name: RecordingName) -> [String] {
    Array(name.leads.union([name.credit.whole])).sorted()
  }

  /// The work of the first recording that has the title and one of the people.
  private mutating func work(of name: RecordingName) -> Int {
    let others = (byTitle[name.title.base]?.all ?? []).sorted().map { recordings[$0] }
      .filter { $0.names[0].title.base == name.title.base }
    for person in name.everyone.sorted() {
      if let known = others.first(where: { $0.names[0].everyone.contains(person) }) { return known.work }
    }
    workCount += 1
    return workCount - 1
  }

  private static func keys(_ ids: ChartEntry.IDs) -> [String] {
    [ids.isrc.map { "isrc:\($0)" }, ids.spotify.map { "spotify:\($0)" }, ids.mbid.map { "mbid:\($0)" }].compactMap {
      $0
    }
  }
}
