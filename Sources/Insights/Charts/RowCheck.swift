import Records

/// Checks of the rows that need nothing but the delivery itself.
struct RowCheck {
  let rows: [ChartEntry]
  let chart: ChartConfiguration
  /// Whether rows without any name are the source's habit: its last edition had some, or there is none to tell.
  let hasNameless: Bool

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
    let named = rows.map(ChartSong.init).filter { !$0.isNameless }
    let different = Set(named).count
    if different * 100 < named.count * 97 {
      findings.add("duplicate-rows", "\(named.count) rows name only \(different) different things")
    }
    report(rows.count - named.count, hasNameless ? 15 : 5, "have no name", &findings)
    report(named.count { $0.artist.isEmpty }, 5, "have no artist", &findings)
    if chart.subject != .artists { report(named.count { $0.title.isEmpty }, 50, "have no title", &findings) }
  }

  private func report(_ count: Int, _ percent: Int, _ what: String, _ findings: inout CheckFindings) {
    guard count * 100 > rows.count * percent else { return }
    findings.add("columns-missing", "\(count) of \(rows.count) rows \(what)")
  }

  private func checkText(_ findings: inout CheckFindings) {
    // One artist may call a song so; a page on which several do was written into by somebody else.
    let code = rows.filter { TextSanity.isCode($0.title) || TextSanity.isCode($0.artist) }
    if code.count > 1, let example = code.first {
      findings.add(
        "code", "\(code.count) rows hold code instead of names, such as “\(example.title) \(example.artist)”")
    }
    let broken = rows.filter { TextSanity.isBroken($0.title) || TextSanity.isBroken($0.artist) }
    guard broken.count * 100 > rows.count * 3, let example = broken.first else { return }
    findings.add(
      "encoding",
      "\(broken.count) of \(rows.count) rows hold text that was decoded wrongly, such as “\(example.title) \(example.artist)”"
    )
  }
}
