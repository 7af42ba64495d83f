#!/usr/bin/env bash
# What building and rendering a chart page of 100 rows costs, in release mode: compiles Sources/Templating alone,
# beside templating.swift, in a package of their own below .build.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
package="$root/.build/bench-templating"
mkdir -p "$package/Sources/bench"
ln -sfn "$root/Sources/Templating" "$package/Sources/Templating"
ln -sf "$root/.ci/bench/templating.swift" "$package/Sources/bench/main.swift"
cat > "$package/Package.swift" <<'SWIFT'
// swift-tools-version: 6.2
import PackageDescription
let features: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]
let package = Package(
  name: "bench-templating",
  targets: [
    .target(name: "Templating", swiftSettings: features), .executableTarget(name: "bench", dependencies: ["Templating"]),
  ])
SWIFT
swift build --package-path "$package" -c release --product bench -q
exec "$package/.build/release/bench"
