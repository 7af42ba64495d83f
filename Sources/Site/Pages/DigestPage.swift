import Records
import Templating

/// `/digest/DATE/` and `digest/DATE.json`.
enum DigestPage {
  static func units(_ content: SiteContent) -> [PageUnit] {
    content.digests.entries.indices.map { place in
      let entry = content.digests.entries[place]
      var inputs = content.frame.mixer
      inputs.add(entry.fingerprint)
      for day in content.digests.neighbours(of: place) { inputs.add(day?.number ?? 0) }
      for earlier in before(entry.day, content) { inputs.add(content.digests.fingerprintOfRollup(earlier)) }
      return PageUnit(key: "digest/\(entry.day)", inputs: inputs.fingerprint) { sink throws(SiteError) in
        let digest = try content.digests.read(entry)
        let file = endpoint(digest)
        try sink.put(file, bytes(digest), modified: entry.rollup.written)
        var head = head(digest, path: "digest/\(entry.day)/")
        head.links = [("JSON", "/" + file)] + FeedDocument.names("Digest", "/feeds/digest")
        try content.frame.page(
          "digest", head, fields(digest, content.digests.neighbours(of: place), content), into: &sink)
      }
    }
  }

  /// The 14 days before a digest's own: later ones would make every page change with each new day.
  private static func before(_ day: Day, _ content: SiteContent) -> ArraySlice<DayShelf<DigestRollup>.Entry> {
    content.digests.entries(from: day.adding(-14), through: day.adding(-1))
  }

  static func endpoint(_ digest: Digest) -> String {
    "\(Endpoint.root)/digest/\(digest.date).json"
  }

  /// The digest's file: its record behind the two moments.
  static func bytes(_ digest: Digest) -> [UInt8] {
    Endpoint.body(asOf: digest.date.description, generated: digest.written) { json in
      json.key("digest")
      json.beginObject()
      digest.writeMembers(to: &json)
      json.endObject()
    }
  }

  static func head(_ digest: Digest, path: String) -> PageHead {
    PageHead(
      path: path, title: "Digest of \(DateText.long(digest.date))",
      description: "\(digest.headline). The day in checked sentences, each with the items it cites.",
      section: .digest, asOf: digest.written, day: digest.date, type: "Article", sample: digest.sample)
  }

  /// What the template `digest` shows; the pages of a day and the latest one share it.
  static func fields(
    _ digest: Digest, _ around: [Day?], _ content: SiteContent
  ) -> KeyValuePairs<String, Value> {
    let text = DigestText(digest, content.frame)
    return [
      "date": ["iso": .string(digest.date.description), "text": .string(DateText.full(digest.date))],
      "headline": .string(digest.headline), "lede": text.lede(), "tiers": text.tiers(),
      "citations": text.citations, "citationCount": .string(Words.count(digest.citations.count, "item")),
      "numbers": .block(digest.numbers.map { number($0, content.frame) }), "summary": .string(text.summary),
      "origin": origin(digest), "draft": .bool(!digest.final),
      "pager": Pager.days("/digest/", previous: around[0], next: around[1], frame: content.frame),
      "earlier": .block(
        before(digest.date, content).reversed().map { earlier($0, content.frame) }),
    ]
  }

  private static func earlier(_ entry: DayShelf<DigestRollup>.Entry, _ frame: SiteFrame) -> Value {
    [
      "href": .string("\(frame.base)/digest/\(entry.day)/"), "headline": .string(entry.rollup.headline),
      "date": ["iso": .string(entry.day.description), "text": .string(DateText.weekday(entry.day))],
    ]
  }

  private static func number(_ number: Digest.Number, _ frame: SiteFrame) -> Value {
    [
      "label": .string(number.label), "value": .string(number.value),
      "long": .bool(number.value.count > 7),
      "href": number.path.map { .string(frame.base + $0) } ?? nil,
    ]
  }

  private static func origin(_ digest: Digest) -> Value {
    let origin = digest.origin
    return [
      "provider": .string(origin.provider == "extract" ? "none: sentences of the sources" : origin.provider),
      "model": origin.provider == "extract" ? nil : .string(origin.model), "cost": .string(dollars(origin.cost)),
      "passed": .int(origin.passed), "replaced": .int(origin.replaced), "dropped": .int(origin.dropped),
      "failures": .block(origin.validators.map { ["text": .string($0)] }),
      "attempts": .block(origin.attempts.map { ["text": .string($0)] }),
      "written": [
        "iso": .string(digest.written.description),
        "text": .string(DateText.moment(digest.written, in: digest.date)),
      ],
    ]
  }

  /// Nano-dollars as dollars, to the tenth of a cent.
  static func dollars(_ nano: Int) -> String {
    let mills = (nano + 500_000) / 1_000_000
    let digits = String(mills % 1000)
    return "$\(mills / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
