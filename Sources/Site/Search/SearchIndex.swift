import Records

/// `assets/search/`: stories, releases and digests by quarter, so that a new day changes the files of one quarter alone
/// and a reader of three years of archive reads one small file a quarter.
enum SearchIndex {
  static func units(_ content: SiteContent) -> [PageUnit] {
    let days = content.stories.entries.map(\.day) + content.releases.entries.map(\.day) + content.digests.entries.map(\.day)
    let slices = Set(days.map(name)).sorted(by: >)
    var index = content.frame.mixer
    for slice in slices { index.add(slice) }
    let list = PageUnit(key: "search/index", inputs: index.fingerprint) { sink throws(SiteError) in
      var json = JSONWriter()
      json.beginObject()
      json.field("slices", slices)
      json.endObject()
      try sink.put("assets/search/index.json", json.bytes)
    }
    return [list] + slices.map { slice in
      var inputs = content.frame.mixer
      inputs.add(content.releases.hidesSamples)
      for entry in content.stories.entries where name(entry.day) == slice { inputs.add(entry.fingerprint) }
      for entry in content.releases.entries where name(entry.day) == slice { inputs.add(entry.fingerprint) }
      for entry in content.digests.entries where name(entry.day) == slice { inputs.add(entry.fingerprint) }
      return PageUnit(key: "search/\(slice)", inputs: inputs.fingerprint) { sink throws(SiteError) in
        try render(slice, content, into: &sink)
      }
    }
  }

  /// `2026-4` for the last quarter of 2026.
  private static func name(_ day: Day) -> String {
    let (year, month, _) = day.civil
    return "\(year)-\((month + 2) / 3)"
  }

  private static func render(_ slice: String, _ content: SiteContent, into sink: inout PageSink) throws(SiteError) {
    var buckets = SearchBuckets()
    for entry in content.digests.entries.reversed() where name(entry.day) == slice {
      buckets.add(
        SearchBuckets.Entry(
          path: "/digest/\(entry.day)/", title: entry.rollup.headline, more: "", note: note("digest", entry.day)))
    }
    for entry in content.stories.entries.reversed() where name(entry.day) == slice {
      for story in entry.rollup.briefs {
        buckets.add(
          SearchBuckets.Entry(
            path: "/stories/\(story.id)/", title: story.title, more: "", note: note("story", story.latest.day)))
      }
    }
    for entry in content.releases.entries.reversed() where name(entry.day) == slice {
      for release in try content.releases.releases(of: entry) {
        buckets.add(
          SearchBuckets.Entry(
            path: "/releases/\(entry.day)/", title: release.title, more: release.artist,
            note: note(ReleaseRow.title(ofKind: release.kind), entry.day)))
      }
    }
    try buckets.put("assets/search/\(slice)", into: &sink)
  }

  private static func note(_ kind: String, _ day: Day) -> String {
    "\(kind), \(DateText.short(day)) \(day.civil.year)"
  }
}
