import Records
import Templating

/// What all pages share: the configuration, the compiled templates and the parts of the layout that never differ.
struct SiteFrame: Sendable {
  let configuration: SiteConfiguration
  /// The address without a slash at its end, such as `https://example.org/pulse`.
  let url: String
  /// The path of that address without a slash at its end, such as `/pulse`; empty at the root of a host.
  let base: String
  /// Of templates, configuration and assets: everything that every page depends on.
  private(set) var fingerprint: Fingerprint
  /// Feeds that every page names; those that exist.
  private var feeds: [PageHead.Feed] = []
  private let names: [String: String]
  private let versions: [String: String]
  private let compiled: Templates
  private let site: Value
  private let navigation: [Value]

  /// - Parameter assets: versions of the files in the public folder by name, so that browsers may keep them for ever.
  init(
    configuration: SiteConfiguration, templates: [TemplateSource], assets: [ContentFile], style: String
  ) {
    self.configuration = configuration
    compiled = Templates(templates)
    let address = configuration.site.url
    url = address.hasSuffix("/") ? String(address.dropLast()) : address
    base = Self.path(of: url)
    names = Self.names(configuration)
    versions = Self.versions(of: assets)
    site = Self.site(configuration.site, base: base, url: url, versions: versions, style: style)
    let base = base
    navigation = ([nil] + Section.allCases.map(Optional.some)).map { Self.navigation(current: $0, base: base) }
    var mixer = FingerprintMixer()
    for template in templates {
      mixer.add(template.name)
      mixer.add(template.text)
    }
    mixer.add(configuration: configuration)
    for asset in assets {
      mixer.add(asset.path)
      mixer.add(asset.fingerprint)
    }
    fingerprint = mixer.fingerprint
  }

  /// The frame of a site whose pages all name these feeds.
  func offering(_ feeds: [PageHead.Feed]) -> SiteFrame {
    var frame = self
    frame.feeds = feeds
    var mixer = mixer
    for feed in feeds { mixer.add(feed.path) }
    frame.fingerprint = mixer.fingerprint
    return frame
  }

  /// A mixer that holds what every page depends on.
  var mixer: FingerprintMixer {
    var mixer = FingerprintMixer()
    mixer.add(fingerprint)
    return mixer
  }

  /// The name that readers see for a source or chart; one that is no longer configured gets a name from its id.
  func name(of source: String) -> String {
    names[source] ?? Self.name(from: source)
  }

  /// A short version of a file in the public folder, so that browsers may keep it for ever.
  func version(of asset: String) -> String { versions[asset] ?? "0" }

  /// Renders a page into the output folder.
  func page(
    _ template: String, _ head: PageHead, _ fields: KeyValuePairs<String, Value>, into sink: inout PageSink
  ) throws(SiteError) {
    var all = Fields()
    all.append("site", site)
    all.append("page", value(of: head))
    all.append("sections", navigation[head.section.map { $0.rawValue + 1 } ?? 0])
    for (name, value) in fields { all.append(name, value) }
    try render(template, .record(all), into: &sink.buffer)
    let file = head.path.isEmpty || head.path.hasSuffix("/") ? head.path + "index.html" : head.path
    try sink.finish(file, role: head.hidden ? .hidden : .page, modified: head.asOf?.seconds)
  }

  /// Renders a template.
  func render(_ template: String, _ value: Value, into buffer: inout OutputBuffer) throws(SiteError) {
    try compiled.render(template, value, into: &buffer)
  }

  private func value(of head: PageHead) -> Value {
    let address = url + "/" + head.path
    let day = head.day ?? head.asOf?.day
    return [
      "title": .string(head.path.isEmpty ? head.title : "\(head.title): \(configuration.site.title)"),
      "heading": .string(head.title), "description": .string(head.description), "url": .string(address),
      "home": .bool(head.path.isEmpty), "article": .bool(head.type == "Article"), "hidden": .bool(head.hidden),
      "sample": .bool(head.sample),
      "day": day.map { ["iso": .string($0.description), "text": .string(DateText.full($0))] } ?? nil,
      "asOf": head.asOf.map { ["iso": .string($0.description), "text": .string(DateText.moment($0, in: day))] } ?? nil,
      "feeds": .list(
        (head.feeds + feeds).map {
          ["title": .string($0.title), "href": .string(base + $0.path), "type": .string($0.type)]
        }),
      "links": .list(head.links.map { ["name": .string($0.name), "href": .string(base + $0.path)] }),
      "ld": .json(StructuredData.page(head, url: address, site: configuration.site, root: url)),
    ]
  }

  private static func path(of url: String) -> String {
    guard let scheme = url.firstRange(of: "://"), let slash = url[scheme.upperBound...].firstIndex(of: "/") else {
      return ""
    }
    return String(url[slash...])
  }

  private static func names(_ configuration: SiteConfiguration) -> [String: String] {
    var names: [String: String] = [:]
    for source in configuration.sources { names[source.id] = source.name }
    for chart in configuration.charts { names[chart.id] = chart.title }
    return names
  }

  private static func name(from id: String) -> String {
    id.split(separator: "-").drop { $0 == "sample" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}
