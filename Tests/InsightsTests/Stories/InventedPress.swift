import Records
import TestSupport

/// Invented headlines of an invented press.
struct InventedPress {
  /// 2026-03-02.
  static let day = Day(number: 20_514)

  /// An item some hours after the start of ``day``.
  static func item(_ id: String, _ title: String, hour: Double, source: String = "one") -> NewsItem {
    let published = Instant(day).adding(seconds: Int(hour * 3600))
    return NewsItem(
      id: id, url: "https://\(source).example/\(id)", title: title, source: source, published: published,
      firstSeen: published)
  }

  /// An item with the moment at which it arrives, which may be days after its publication.
  struct Delivery {
    let item: NewsItem
    let arrival: Instant
  }

  /// What seven outlets write of invented events over some days: each event is reported by one to six of them within two days, in
  /// words of their own, and some reports arrive late.
  static func stream(days: Int, events perDay: Int, seed: UInt64) -> [Delivery] {
    var random = SeededRandom(seed: seed)
    var deliveries: [Delivery] = []
    for event in 0..<(days * perDay) {
      let begins = Double(event) * 24 / Double(perDay)
      let act = acts[Int.random(in: acts.indices, using: &random)]
      let names = (0..<2).map { _ in name(&random) }
      for report in 0..<Int.random(in: 1...6, using: &random) {
        let words = act[Int.random(in: act.indices, using: &random)]
        let title = words.replacing("A", with: names[0]).replacing("B", with: names[1])
        let hour = begins + Double(Int.random(in: 0...47, using: &random))
        let late = Int.random(in: 0..<10, using: &random) == 0 ? Int.random(in: 10...70, using: &random) : 1
        let item = item(
          "e\(event)r\(report)", title, hour: hour, source: "outlet\(Int.random(in: 1...7, using: &random))")
        deliveries.append(Delivery(item: item, arrival: item.published.adding(seconds: late * 3600)))
      }
    }
    return deliveries
  }

  /// Few syllables, so that different people share names and the grouping has something to decide.
  private static func name(_ random: inout SeededRandom) -> String {
    let (heads, tails) = (["Mar", "Ve", "Ozo", "Bri", "Du", "Wi"], ["lo", "tan", "kel", "shan", "rin"])
    func word() -> String {
      heads[Int.random(in: heads.indices, using: &random)] + tails[Int.random(in: tails.indices, using: &random)]
    }
    return word() + " " + word()
  }

  private static let acts = [
    ["A announce summer tour with B", "A and B reveal tour dates", "A to tour with B this summer"],
    ["A sues B over royalties", "B hit with lawsuit by A", "A files suit against B"],
    ["A buys B in 300 million deal", "A acquires B", "B acquired by A for 300 million"],
    ["A shares new single with B", "Listen to A and B’s new song", "A drops track featuring B"],
    ["A dead at 61, B pays tribute", "A, singer of B, dies at 61", "B remember A, who died"],
  ]
}
