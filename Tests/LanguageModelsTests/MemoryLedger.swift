import LanguageModels
import Records
import Synchronization

/// A ledger in memory that can fail like a full disk or end like a killed process.
final class MemoryLedger: Sendable {
  struct Full: Error {}

  private struct Contents {
    var months: [String: [[UInt8]]] = [:]
    var answers: [String: [[UInt8]]] = [:]
    /// Appends that still work; nil for any number.
    var room: Int?
  }

  private let contents = Mutex(Contents())

  init(room: Int? = nil) {
    contents.withLock { $0.room = room }
  }

  /// How many more lines can be written.
  func setRoom(_ room: Int?) {
    contents.withLock { $0.room = room }
  }

  var store: LedgerStore {
    LedgerStore(
      lines: { month in self.contents.withLock { $0.months[Self.name(month)] ?? [] } },
      append: { line, month in
        try self.contents.withLock { contents in
          if let room = contents.room {
            guard room > 0 else { throw Full() }
            contents.room = room - 1
          }
          contents.months[Self.name(month), default: []].append(line)
        }
      },
      answers: { day in self.contents.withLock { $0.answers["\(day)"] ?? [] } },
      keepAnswer: { line, day in self.contents.withLock { $0.answers["\(day)", default: []].append(line) } })
  }

  /// Every event so far, oldest month first.
  var events: [LedgerEvent] {
    lines.compactMap { try? LedgerEvent(json: $0) }
  }

  /// Every line so far.
  var lines: [[UInt8]] {
    contents.withLock { contents in contents.months.sorted { $0.key < $1.key }.flatMap(\.value) }
  }

  /// Everything that was kept, as text.
  var text: String {
    let answers = contents.withLock { $0.answers.sorted { $0.key < $1.key }.flatMap(\.value) }
    return (lines + answers).map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  /// Puts a line there that no governor wrote.
  func plant(_ line: String, month: Day) {
    contents.withLock { $0.months[Self.name(month), default: []].append(Array(line.utf8)) }
  }

  var reservations: [LedgerEvent.Reservation] {
    events.compactMap { if case .reserve(let reservation) = $0 { reservation } else { nil } }
  }

  var settlements: [LedgerEvent.Settlement] {
    events.compactMap { if case .settle(let settlement) = $0 { settlement } else { nil } }
  }

  /// What counts: settlements, and bounds where there is none.
  var spent: Int {
    reservations.reduce(0) { sum, reservation in
      sum + (settlements.first { $0.id == reservation.id }?.actual ?? reservation.bound)
    }
  }

  private static func name(_ month: Day) -> String {
    String(month.description.dropLast(3))
  }
}
