import Insights
import Records

extension Inspection {
  /// Movement, peaks and counts from ranks alone; state by chart.
  static let chartArithmetic = Inspection(name: "chart-arithmetic") {
    var states: [String: ChartHistory] = [:]
    return { line in
      reply(to: line) { (request) throws(PipelineError) -> Members in
        let name = try request.need("chart", \.string)
        var history = states.removeValue(forKey: name) ?? ChartHistory()
        if let known = request["known"]?.array { history = published(known, last: request["previous_date"]) }
        let day = try request.need("date", ChartRequest.day)
        let rows = ChartRequest.rows(try request.need("entries", \.array))
        let edition = ChartArithmetic.completed(
          ChartRequest.edition(rows, day, fetched: day), after: history, before: history.last,
          chart: ChartRequest.chart(request))
        history.append(edition)
        states[name] = history
        return [JSONValue.Member("entries", .array(edition.entries.map(answer)))]
      }
    }
  }

  private static func published(_ known: [JSONValue], last: JSONValue?) -> ChartHistory {
    var songs: [ChartSong: ChartHistory.Past] = [:]
    for song in known {
      guard let title = song["title"]?.string, let artist = song["artist"]?.string, let rank = song["rank"]?.int,
        let edition = song["date"].flatMap(ChartRequest.day)
      else { continue }
      songs[ChartSong(title: title, artist: artist)] = ChartHistory.Past(
        edition: edition, rank: rank, peak: song["peak"]?.int, editions: song["weeks"]?.int, streak: 0)
    }
    return ChartHistory(songs: songs, last: last.flatMap(ChartRequest.day))
  }

  private static func answer(_ entry: ChartEntry) -> JSONValue {
    [
      "rank": .int(entry.rank), "title": .string(entry.title), "artist": .string(entry.artist),
      "last_week": .optional(entry.previous), "peak": .optional(entry.peak), "weeks": .optional(entry.editions),
      "status": ChartRequest.word(entry.status), "streak": .optional(entry.streak),
    ]
  }
}
