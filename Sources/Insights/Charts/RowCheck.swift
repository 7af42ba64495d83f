import Records

/// Checks of the rows that need nothing but the delivery itself.
struct RowCheck {
  let rows: [ChartEntry]
  let chart: ChartConfiguration

  func run(_ findings: inout CheckFindings) {
    let least = (chart.size * 9 + 9) / 10
    if rows.count < least {
      findings.add("rows-missing", "\(rows.count) rows where an edition has \(chart.size)")
    }
    guard !rows.isEmpty else { return }
    checkRanks(&findings)
    checkNames(&findings)
    checkText(&findings)
  }

  private func checkRanks(_ findings: inout CheckFindings) {
    let ranks = Set(rows.map(\.rank))
    let unread = rows.count { $0.rank < 1 }
    if unread > 0 {
      findings.add("ranks-not-contiguous", "\(unread) of \(rows.count) rows have no rank")
    } else if let last = ranks.max(), ranks.count != last {
      let missing = (1...last).first { !ranks.contains($0) } ?? last
      findings.add("ranks-not-contiguous", "rank \(missing) is missing although \(last) is there")
    } else if ranks.count * 10 < rows.count * 9 {
      findings.add("ranks-not-contiguous", "\(rows.count) rows share \(ranks.count) ranks")
    }
  }

  private func checkNames(_ findings: inout CheckFindings) {
    let songs = Set(rows.map(ChartSong.init))
    if songs.count * 100 < rows.count * 97 {
      findings.add("duplicate-rows", "\(rows.count) rows name only \(songs.count) different things")
    }
    let nameless = rows.count { $0.artist.isEmpty && !$0.title.isEmpty }
    let untitled = rows.count { $0.title.isEmpty && (chart.subject != .artists || $0.artist.isEmpty) }
    if nameless * 20 > rows.count {
      findings.add("columns-missing", "\(nameless) of \(rows.count) rows have no artist")
    }
    if untitled * 2 > rows.count { findings.add("columns-missing", "\(untitled) of \(rows.count) rows have no title") }
  }

  private func checkText(_ findings: inout CheckFindings) {
    let broken = rows.filter { TextSanity.isBroken($0.title) || TextSanity.isBroken($0.artist) }
    guard broken.count * 100 > rows.count * 3, let example = broken.first else { return }
    findings.add(
      "encoding",
      "\(broken.count) of \(rows.count) rows hold text that was decoded wrongly, such as “\(example.title) \(example.artist)”"
    )
  }
}
