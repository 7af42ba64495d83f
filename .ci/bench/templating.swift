// Builds and renders a chart page of 100 rows, ten fields each, again and again, and says what a page costs.
import Templating

let row = """
  <tr class="row {{status}}">
    <td class="rank">{{rank}}</td>
    <td class="title"><a href="{{url}}">{{title}}</a>{{#isNew}} <span class="tag">new</span>{{/isNew}}</td>
    <td class="artist"><a href="/artists/{{artistSlug}}/">{{artist}}</a></td>
    <td class="move" data-from="{{previous}}">{{#previous}}<span title="last week">{{previous}}</span>{{/previous}}</td>
    <td>{{peak}}</td><td>{{weeks}}</td>
    <td><svg class="spark" viewBox="0 0 60 16"><polyline points="{{line}}"/></svg></td>
  </tr>

  """
let layout = """
  <!doctype html>
  <html lang="en">
  <head><meta charset="utf-8"><title>{{$title}}{{/title}}</title><link rel="canonical" href="{{canonical}}"></head>
  <body>
  {{$body}}{{/body}}
  </body>
  </html>

  """
let page = """
  {{<layout}}{{$title}}{{chart}}, {{day}}{{/title}}{{$body}}
  <h1>{{chart}}</h1>
  <table>
  {{#rows}}
  {{>row}}
  {{/rows}}
  </table>
  {{/body}}{{/layout}}

  """

func chart() -> Value {
  var rows: [Value] = []
  rows.reserveCapacity(100)
  for rank in 1...100 {
    let isNew = rank % 9 == 0
    rows.append([
      "rank": .int(rank), "title": "A Song & Its “Echo” No. \(rank)", "artist": "The Artists feat. Somebody Else",
      "artistSlug": "the-artists-feat-somebody-else", "url": "https://example.org/tracks/a-song-and-its-echo-\(rank)/",
      "status": isNew ? "new" : "up", "isNew": .bool(isNew), "previous": isNew ? .null : .int(rank + 3),
      "peak": .int(max(1, rank - 4)), "weeks": .int(rank % 40),
      "line": "0,12 5,10 10,9 15,11 20,8 25,6 30,6 35,5 40,4 45,3 50,2 55,2",
    ])
  }
  return [
    "chart": "Hot 100", "day": "2026-11-22", "canonical": "https://example.org/charts/hot-100/", "rows": .list(rows),
  ]
}

func run() throws {
  let sources = [("layout", layout), ("row", row), ("page", page)]
  let library = try TemplateLibrary(sources: sources.map { TemplateSource(name: $0, file: $0, text: $1) })
  var output = OutputBuffer()
  let clock = ContinuousClock()
  func best(_ body: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<30 {
      let time = try clock.measure { for _ in 0..<50 { try body() } }
      best = min(best, Double(time.components.attoseconds) / 1e12 / 50 + Double(time.components.seconds) * 1e6 / 50)
    }
    return best
  }
  let value = chart()
  let building = best { _ = chart() }
  let rendering = try best {
    output.truncate(to: 0)
    try library.render("page", value, into: &output)
  }
  let compiling = try best {
    _ = try TemplateLibrary(sources: sources.map { TemplateSource(name: $0, file: $0, text: $1) })
  }
  let size = Double(output.count)
  func rounded(_ number: Double) -> String { "\(Int(number * 10) / 10).\(Int(number * 10) % 10)" }
  print(
    "templating: page \(output.count) bytes, build \(rounded(building)) µs, render \(rounded(rendering)) µs",
    "(\(Int(size / rendering)) MB/s), compile \(rounded(compiling)) µs")
}

try run()
