import Records
import Templating

/// `/charts/CHART/DATE/` with its JSON file and CSV, and `/charts/CHART/`, which shows the newest edition.
enum EditionPage {
  static func units(_ content: SiteContent, _ selection: PageSelection) -> PageUnits {
    let charts = content.charts.map { shelf in
      let folder = "charts/\(shelf.chart.id)/"
      return PageUnits(count: shelf.editions.entries.count) { place in
        let inputs = inputs(shelf, place, content)
        let key = folder + shelf.editions.entries[place].day.description
        return PageUnit(key: key, inputs: inputs.fingerprint) { sink throws(SiteError) in
          let entry = shelf.editions.entries[place]
          let file = try shelf.editions.bytes(of: entry)
          let edition = try ChartEdition.parsed(path: shelf.editions.path(of: entry), bytes: file)
          let view = EditionView(shelf: shelf, place: place, edition: edition, content: content, selection: selection)
          try view.put(file: file, into: &sink)
        }
      }
    }
    return PageUnits(parts: charts)
  }

  /// What the page of an edition depends on.
  static func inputs(_ shelf: ChartShelf, _ place: Int, _ content: SiteContent) -> FingerprintMixer {
    let entries = shelf.editions.entries
    var inputs = content.frame.mixer
    inputs.add(entries[place].fingerprint)
    // What its rows lead to, and which rows of the slots before are the same songs.
    let words = content.rowWords(of: shelf)
    inputs.add(words[place])
    for slot in shelf.slotPlaces(upTo: place).dropLast() {
      inputs.add(slot.map { shelf.days[$0].number } ?? 0)
      if let slot {
        inputs.add(entries[slot].fingerprint)
        inputs.add(words[slot])
      }
    }
    for day in shelf.editions.neighbours(of: place) { inputs.add(day?.number ?? 0) }
    content.names.add(entries[place].rollup.leavers, of: shelf.chart.subject, to: &inputs)
    return inputs
  }
}
