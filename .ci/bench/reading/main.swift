// Reads (or writes) every file of a kind in a content folder, over and over, and prints megabytes a CPU second.
// Compiled together with Sources/Records by reading.sh.
import Glibc

func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func load(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 4 << 20)
  let count = fread(&bytes, 1, bytes.count, file)
  return Array(bytes.prefix(count))
}

func measure(_ name: String, _ paths: [String], _ body: ([UInt8]) throws -> Int) rethrows {
  let texts = paths.map(load)
  var best = 0.0
  for _ in 0..<7 {
    let start = cpuSeconds()
    var count = 0
    for text in texts { count += try body(text) }
    best = max(best, Double(count) / 1e6 / (cpuSeconds() - start))
  }
  print("\(name): \(Int(best)) MB/s over \(texts.count) files, \(texts.reduce(0) { $0 + $1.count } / 1_000_000) MB")
}

func bench<S: Snapshot>(_ type: S.Type, _ name: String, _ paths: [String]) throws {
  guard !paths.isEmpty else { return }
  try measure("read \(name)", paths) {
    _ = try S(json: $0)
    return $0.count
  }
  var snapshots: [S] = []
  for path in paths { snapshots.append(try S(json: load(path))) }
  var next = 0
  measure("write \(name)", paths) { _ in
    next = (next + 1) % snapshots.count
    return JSONWriter(file: snapshots[next]).bytes.count
  }
  try measure("tree \(name)", paths) {
    _ = try JSONValue.parse($0)
    return $0.count
  }
}

let paths = Array(CommandLine.arguments.dropFirst())
do {
  try bench(NewsDay.self, "news", paths.filter { $0.contains("/news/") })
  try bench(ChartEdition.self, "charts", paths.filter { $0.contains("/charts/") })
  try bench(ReleaseDay.self, "releases", paths.filter { $0.contains("/releases/") })
  try bench(GearDay.self, "gear", paths.filter { $0.contains("/gear/") })
  try bench(Digest.self, "digests", paths.filter { $0.contains("/digests/") })
} catch {
  print(error)
  exit(1)
}
