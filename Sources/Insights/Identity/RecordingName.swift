/// One printed name of a recording, taken apart once so that it can be compared often.
struct RecordingName: Sendable {
  let title: TitleParts
  let credit: ArtistCredit
  /// Billed names, by key.
  let leads: Set<String>
  /// Everyone named anywhere: leads, members, guests of the credit and of the title.
  let everyone: Set<String>
  /// A plain list of artists as streaming services print it: it may hold labels, bands and choirs that others leave out.
  let isList: Bool
  /// The source prints the first artist only (Deezer, Last.fm), so missing names say nothing.
  let isPartial: Bool
  /// True when an album says that it is a live recording, and the title does not.
  private let isLive: Bool
  private let release: Release?

  /// What no chart prints: kept apart, for the names of charts are ten thousands and have none of it.
  private final class Release: Sendable {
    /// Seconds, where known.
    let duration: Int?
    /// The album's core title, squeezed, where known.
    let album: String?

    init(duration: Int?, album: String?) {
      self.duration = duration
      self.album = album
    }
  }

  init(title: String, credit: ArtistCredit, isPartial: Bool = false, album: String? = nil, duration: Int? = nil) {
    self.title = TitleParts(title)
    self.credit = credit
    let titleGuests = Set(ArtistCredit.guests(self.title.guests).map(\.key))
    let billed = credit.billed
    // A guest of the title is also listed among the artists by streaming services.
    let own = titleGuests.isEmpty ? billed : billed.subtracting(titleGuests)
    leads = own.isEmpty ? billed : own
    everyone = titleGuests.isEmpty ? credit.everyone : credit.everyone.union(titleGuests)
    self.isPartial = isPartial
    let separators = credit.leads.flatMap(\.separators)
    // A guest of the title who is also in the list is a streaming service's habit; an & is then part of a name.
    let repeatsGuests = !titleGuests.isDisjoint(with: billed) && separators.contains(",")
    isList = repeatsGuests || !separators.isEmpty && separators.allSatisfy { $0 == "," } && credit.leads.count == 1
    let albumParts = album.map { TitleParts($0) }
    release = album == nil && duration == nil ? nil : Release(duration: duration, album: albumParts?.base)
    let isLiveAlbum = albumParts.map { $0.versions.contains("live") || $0.words.last == "live" } ?? false
    isLive = isLiveAlbum && !self.title.versions.contains("live")
  }

  /// Marks of the recording: those of the title, and "live" from a live album.
  var versions: [String] { isLive ? (title.versions + ["live"]).sorted() : title.versions }

  /// The same charting recording: same title, same version, and credits that do not contradict each other.
  func isSame(as other: RecordingName) -> Bool {
    versions == other.versions && credits(agreeWith: other) && titles(agreeWith: other) && lengths(agreeWith: other)
  }

  /// Whether this can be a new spelling of the other name inside one chart: the same title with or without its subtitle, the
  /// same version, and a lead in common; added and dropped guests are what publishers change most.
  func isRespelling(of other: RecordingName) -> Bool {
    let titles = title.full == other.title.full || title.full == other.title.base || title.base == other.title.full
    return titles && versions == other.versions && !leads.isDisjoint(with: other.leads)
  }

  /// Whether two credits can mean the same recording.
  ///
  /// One lead must be shared. Everyone in a written credit ("A & B", "A Featuring B") must be named by the other side,
  /// because a publisher who writes a second name means another recording ("Travis Scott & HVME"); a plain list
  /// ("A, B, C") may hold more names than others print, and guests in a title's brackets are often left out.
  func credits(agreeWith other: RecordingName) -> Bool {
    let isOneWord = credit.whole == other.credit.whole
    let isShared = !leads.isDisjoint(with: other.leads) || leads.contains { other.hasLead(like: $0) }
    guard isOneWord || isShared else { return false }
    if isPartial || other.isPartial { return true }
    return covers(other, leadsToo: !isOneWord) && other.covers(self, leadsToo: !isOneWord)
  }

  private func covers(_ other: RecordingName, leadsToo: Bool) -> Bool {
    let guests = other.credit.guests.flatMap(\.names).map(\.key)
    let written = other.isList || !leadsToo ? guests : guests + other.leads
    return written.allSatisfy { everyone.contains($0) || hasLead(like: $0) }
  }

  /// A renamed artist: one name begins with the other's first five letters or more ("Jhay Cortez", "Jhayco").
  private func hasLead(like name: String) -> Bool {
    name.utf8.count >= 5 && leads.contains { $0.utf8.count >= 5 && ($0.hasPrefix(name) || name.hasPrefix($0)) }
  }

  private func titles(agreeWith other: RecordingName) -> Bool {
    if title.full == other.title.full { return true }
    // One of the two prints a subtitle that the other leaves out; then the leads must be the very same.
    if title.full == other.title.base || title.base == other.title.full {
      return leads == other.leads && !repeatsCredit && !other.repeatsCredit
    }
    if !title.censored.isEmpty { return hides(other) }
    if !other.title.censored.isEmpty { return other.hides(self) }
    return Spelling.isClose(title.words + title.subtitle, other.title.words + other.title.subtitle)
  }

  /// A bracket with nothing but the artists marks a second release, which services list beside the first one.
  private var repeatsCredit: Bool {
    let names = ArtistCredit.guests([title.subtitle.joined(separator: " ")]).map(\.key)
    return !names.isEmpty && names.allSatisfy { everyone.contains($0) }
  }

  private func hides(_ other: RecordingName) -> Bool {
    let plain = Array(other.title.full.utf8)
    return title.censored.contains { NameText.matches(censored: NameText.pattern($0), plain: plain) }
  }

  /// Within six seconds, or within a fifth on the same album, where an edit or a trailing silence explains more.
  private func lengths(agreeWith other: RecordingName) -> Bool {
    guard let duration = release?.duration, let theirs = other.release?.duration else { return true }
    let difference = abs(duration - theirs)
    return difference <= 6
      || release?.album != nil && release?.album == other.release?.album && difference * 5 <= max(duration, theirs)
  }
}
