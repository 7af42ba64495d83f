import Records
import Templating

/// The values of the partial `gear-row`.
enum GearRow {
  static func value(_ item: GearItem, _ frame: SiteFrame) -> Value {
    [
      "id": .string(item.id), "title": .string(item.title), "href": .string(item.url), "brand": Value(item.brand),
      "kind": .string(title(ofKind: item.kind)), "excerpt": Value(item.excerpt),
      "source": .string(frame.name(of: item.source)),
      "time": [
        "iso": .string(item.published.description), "text": .string(DateText.short(item.published.day)),
      ],
      "more": .list(
        item.links.filter { $0.url != item.url }.map {
          ["name": .string(frame.name(of: $0.source)), "href": .string($0.url)]
        }),
      "sample": .bool(item.sample),
    ]
  }

  /// `DAW` for `daw`, `Synth` for `synth`.
  static func title(ofKind kind: String) -> String {
    kind == "daw" ? "DAW" : kind.prefix(1).uppercased() + kind.dropFirst().map { $0 == "-" ? " " : $0 }
  }
}
