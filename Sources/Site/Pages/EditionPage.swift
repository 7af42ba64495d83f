import Records
import Templating

/// `/charts/CHART/DATE/` with its JSON file and CSV, and `/charts/CHART/`, which shows the newest edition.
enum EditionPage {
  /// The editions of each chart are a group: of a dozen charts one or two have a new one.
  static func parts(_ content: SiteContent, _ selection: PageSelection) -> [BuildPlan.Part] {
    content.charts.map { shelf in
      let folder = "charts/\(shelf.chart.id)/"
      return BuildPlan.Part(group: (folder, inputs(shelf, content))) {
        PageUnits(count: shelf.editions.entries.count) { place in
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
    }
  }

  /// What all the pages of a chart's editions depend on: ``inputs(_:_:_:)`` of all of them, at a part of the cost.
  private static func inputs(_ shelf: ChartShelf, _ content: SiteContent) -> Fingerprint {
    var inputs = content.frame.mixer
    for (entry, word) in zip(shelf.editions.entries, content.rowWords(of: shelf)) {
      inputs.add(entry.day.number)
      inputs.add(entry.fingerprint)
      inputs.add(word)
      content.names.add(entry.rollup.leavers, of: shelf.chart.subject, to: &inputs)
    }
    return inputs.fingerprint
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
