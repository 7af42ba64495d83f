import Foundation
import Testing

/// Texts that have run, broken out or led astray somewhere: elements, ways out of an attribute, a comment, a script or a
/// CDATA section, addresses that run, references, controls and formulas. A file, because the browser's check in `.ci`
/// reads it too.
enum Payloads {
  static let all: [String] = {
    let file = Bundle.module.url(forResource: "payloads", withExtension: "json", subdirectory: "Fixtures")
    let data = file.flatMap { try? Data(contentsOf: $0) }
    return data.flatMap { try? JSONDecoder().decode([String].self, from: $0) } ?? []
  }()
}
