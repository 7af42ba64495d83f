import Records
import TestSupport
import Testing

@Suite("The JSON reader on damaged input")
struct JSONFuzzTests {
  @Test(
    "No damage to a file makes the reader crash, and what it still accepts it writes and reads again", arguments: 1...8)
  func mutations(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let originals = [
      JSONWriter(file: NewsDay(day: Samples.day, items: [Samples.news, Samples.leanNews])).bytes,
      JSONWriter(file: Samples.edition).bytes, JSONWriter(file: Samples.digest).bytes,
      JSONWriter(file: Samples.state).bytes,
    ]
    for _ in 0..<400 {
      for original in originals {
        let damaged = mutate(original, &random)
        try survive(damaged, NewsDay.self)
        try survive(damaged, ChartEdition.self)
        try survive(damaged, Digest.self)
        try survive(damaged, State.self)
        if let value = try? JSONValue.parse(damaged) { #expect(try JSONValue.parse(value.serialized()) == value) }
      }
    }
  }

  @Test("A file that was cut off anywhere is refused")
  func truncations() {
    let file = JSONWriter(file: NewsDay(day: Samples.day, items: [Samples.news])).bytes
    for length in 0..<(file.count - 2) {
      #expect(throws: JSONError.self) { try NewsDay(json: Array(file.prefix(length))) }
      #expect(throws: JSONError.self) { try JSONValue.parse(Array(file.prefix(length))) }
    }
  }

  private func survive<S: Snapshot & Equatable>(_ bytes: [UInt8], _ type: S.Type) throws {
    guard let snapshot = try? S(json: bytes) else { return }
    #expect(try S(json: JSONWriter(file: snapshot).bytes) == snapshot)
  }

  private func mutate(_ original: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes[place] = Array("{}[],:\"\\0-eE.tfn\n".utf8).randomElement(using: &random) ?? 0
      case 2: bytes.remove(at: place)
      case 3: bytes.insert(bytes[place], at: place)
      case 4: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
      default: bytes.removeLast(bytes.count - max(place, 1))
      }
      if bytes.isEmpty { bytes = [0] }
    }
    return bytes
  }
}
