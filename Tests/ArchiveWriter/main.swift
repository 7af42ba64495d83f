// Writes into an archive, round after round, until it is killed; prints the number of each round that is on the disk.
// The crash tests run it.
import Archive
import Glibc
import Records

/// A round writes three days of news in full, so that a file is of one round or damaged, and a line of the ledger.
func write(round: Int, into archive: ContentArchive) throws(ArchiveError) {
  let start = Day(number: 20_779)
  for day in [start, start.adding(1), start.adding(2)] {
    let items = (0..<40).map { number in
      NewsItem(
        id: "\(day)-\(number)", url: "https://news.example/\(day)/\(number)", title: "round \(round)", source: "test",
        published: Instant(day, seconds: number), firstSeen: Instant(day, seconds: 86_000),
        excerpt: String(repeating: "x", count: (round * 7 + number) % 300))
    }
    try archive.write(NewsDay(day: day, items: items))
  }
  try archive.appendLine(JSONValue.object([.init("round", .int(round))]).serialized(), to: .ledger(start))
}

let archive = ContentArchive(root: CommandLine.arguments[1])
do {
  let lock = try archive.lock(now: Instant(Day(number: 20_779)))
  defer { lock.release() }
  var round = (try archive.lines(at: .ledger(Day(number: 20_779)))?.whole.count ?? 0)
  while true {
    round += 1
    try write(round: round, into: archive)
    // Not print(), which keeps what it is given.
    let line = Array("\(round)\n".utf8)
    _ = Glibc.write(STDOUT_FILENO, line, line.count)
  }
} catch {
  print(error)
  exit(1)
}
