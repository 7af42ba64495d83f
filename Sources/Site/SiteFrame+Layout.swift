import Records
import Templating

extension SiteFrame {
  /// The part of the layout that is one and the same on all pages.
  static func site(
    _ site: SiteConfiguration.Site, base: String, url: String, versions: [String: String], style: String
  ) -> Value {
    [
      "title": .string(site.title), "description": .string(site.description), "url": .string(url),
      "base": .string(base), "language": .string(site.language), "hub": Value(site.hub),
      "style": .string("\(base)/style.css?v=\(versions["style.css"] ?? "0")"),
      "script": .string("\(base)/pulse.js?v=\(scriptVersion(versions))"), "critical": .html(style),
      "policyInPages": .bool(site.policyInPages),
      // The only style sheet inside a page is known to its policy by its hash.
      "criticalHash": .string("sha256-\(SHA256.base64(style.utf8))"),
      "version": .string(Program.version),
      "links": .list(
        footLinks.map { ["name": .string($0.name), "href": .string(base + $0.path)] }),
    ]
  }

  /// One version for the script and what it loads when that is used.
  private static func scriptVersion(_ versions: [String: String]) -> String {
    let parts = ["pulse.js", "command.js", "compare.js"].map { versions[$0] ?? "0" }
    return String(Fingerprint(parts.joined(separator: " ")).low & 0xFFFF_FFFF, radix: 36)
  }

  /// Links at the foot of all pages.
  private static let footLinks = [
    (name: "Creator", path: "/creator/"), (name: "Developer", path: "/developer/"),
    (name: "Monetizer", path: "/monetizer/"), (name: "Archive and feeds", path: "/archive/"),
    (name: "Weekly report", path: "/report/"),
    (name: "API", path: "/api/"), (name: "Method", path: "/method/"), (name: "About", path: "/about/"),
    (name: "Search", path: "/search/"),
  ]

  /// The navigation as it looks from one section.
  static func navigation(current: Section?, base: String) -> Value {
    .list(
      Section.allCases.map { section in
        [
          "code": .string(section.code), "name": .string(section.name), "href": .string(base + section.path),
          "current": .bool(section == current),
        ]
      })
  }

  /// A short version of each asset, by path.
  static func versions(of assets: [ContentFile]) -> [String: String] {
    var versions: [String: String] = [:]
    for asset in assets {
      versions[asset.path] = String(asset.fingerprint.low & 0xFFFF_FFFF, radix: 36)
    }
    return versions
  }
}

extension FingerprintMixer {
  /// What pages show of the configuration; limits of network and models are not part of any page.
  mutating func add(configuration: SiteConfiguration) {
    let site = configuration.site
    for text in [site.title, site.description, site.url, site.language, site.timeZone, site.contact] { add(text) }
    add(site.hub)
    add(site.cadenceHours)
    add(site.policyInPages)
    for source in configuration.sources {
      for text in [source.id, source.name, source.kind.rawValue, source.url, source.voice] { add(text) }
      for text in [source.home, source.side?.rawValue, source.disabledReason] { add(text) }
      add(source.enabled)
      add(source.staleAfterHours)
    }
    for chart in configuration.charts {
      for text in [chart.id, chart.title, chart.platform, chart.region, chart.subject.rawValue, chart.code] {
        add(text)
      }
      for text in [chart.cadence.rawValue, chart.disabledReason] { add(text) }
      for number in [chart.weekday ?? 0, chart.size] { add(number) }
      for flag in [chart.viral, chart.enabled] { add(flag) }
      for provider in chart.providers {
        add(provider.adapter)
        add(provider.url)
      }
    }
    for artist in configuration.notableArtists { add(artist) }
  }
}
