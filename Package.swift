// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A module of the product; dependencies point down only, which the architecture test asserts.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// The tests of one module, with fixtures that are copied beside the test bundle.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], fixtures: Bool = false) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    resources: fixtures ? [.copy("Fixtures")] : [], swiftSettings: strict)
}

let package = Package(
  name: "industry-pulse",
  products: [.executable(name: "pulse", targets: ["pulse"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CMalloc"),
    module("Records"),
    module("Templating"),
    module("Transport", ["CCurl", "Records"]),
    module("Markup", ["CLibXML2", "CCMarkGFM"]),
    module("Archive", ["Records"]),
    module("Ingest", ["Transport", "Markup", "Records"]),
    module("Insights", ["Records"]),
    module("LanguageModels", ["Transport", "Records"]),
    module("Digests", ["LanguageModels", "Insights", "Records"]),
    module("Site", ["Templating", "Archive", "Insights", "Markup", "Records", "CMalloc"]),
    module(
      "Pipeline",
      [
        "Site", "Digests", "LanguageModels", "Ingest", "Insights", "Archive", "Templating", "Markup", "Transport",
        "Records", "Yams", .product(name: "Logging", package: "swift-log"),
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .executableTarget(
      name: "pulse",
      dependencies: ["Pipeline", "Records", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    module("TestSupport"),
    tests("Records"),
    tests("Markup"),
    tests("Ingest", ["Records"], fixtures: true),
    .executableTarget(
      name: "ArchiveWriter", dependencies: ["Archive", "Records"], path: "Tests/ArchiveWriter", swiftSettings: strict),
    tests("Archive", ["Records", "ArchiveWriter"], fixtures: true),
    tests("Transport", ["Records"]),
    tests("Insights", ["Records"]),
    tests("Site", ["Records", "Templating", "Markup"], fixtures: true),
    tests("Templating", [.product(name: "Mustache", package: "swift-mustache")]),
    tests("LanguageModels", ["Transport", "Records"]),
    tests("Digests", ["LanguageModels", "Insights", "Transport", "Records"]),
    tests("Pipeline", ["Archive", "Records"]),
    .testTarget(
      name: "PulseTests",
      dependencies: [
        "pulse", "Pipeline", "Archive", "Records", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
  ]
)
