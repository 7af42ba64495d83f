/// What a track's title and credit say about its form: the formats that trends follow.
enum TrackFormat {
  /// The formats as readers see them.
  static func formats(of name: RecordingName) -> [String] {
    var formats = Set(name.versions.compactMap(label))
    if name.everyone.count > 1 { formats.insert("Collaborations") }
    return formats.sorted()
  }

  /// The page's address, as the identity index gives it to the first track of that name.
  static func slug(of name: RecordingName) -> String {
    let lead = name.credit.leads.first?.names.first?.printed ?? name.credit.whole
    return Slug.make(
      NameText.words(lead) + name.title.words
        + name.versions.flatMap { $0.split(separator: " ").map(String.init) })
  }

  private static func label(_ version: String) -> String? {
    if version.hasPrefix("remix") { return "Remixes" }
    if version.hasPrefix("version of") { return "Re-recordings" }
    return labels[version]
  }

  private static let labels = [
    "live": "Live takes", "acoustic": "Acoustic versions", "sped up": "Sped-up versions", "slowed": "Slowed versions",
    "instrumental": "Instrumentals", "demo": "Demos", "cover": "Covers", "extended": "Extended versions",
    "orchestral": "Orchestral versions", "rerecorded": "Re-recordings",
  ]
}
