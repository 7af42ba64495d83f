import Foundation
import Records
import Testing

@testable import Pipeline

@Suite("The six calls of the earlier service")
struct ServerCallTests {
  private let base = "/api/v1/industry-pulse/"

  private func path(_ call: String, _ query: KeyValuePairs<String, String> = [:]) -> String? {
    CallResolver.answer(path: base + call, query: query.map { (name: $0.key, value: $0.value) })?.path
  }

  @Test("Each call without parameters is answered by a file of its name")
  func plain() {
    for call in ["digest", "charts", "charts/movers", "news", "releases", "gear"] {
      #expect(path(call) == base + call + ".json")
    }
    #expect(path("unknown") == nil)
  }

  @Test("A parameter selects the file that holds its value")
  func parameters() {
    #expect(path("digest", ["date": "2026-08-21"]) == base + "digest/2026-08-21.json")
    #expect(path("charts", ["platform": "spotify", "limit": "5"]) == base + "charts/spotify.json")
    #expect(path("news", ["category": "screen-awards", "days": "7"]) == base + "news/screen-awards.json")
    #expect(path("news", ["user_tier": "creator"]) == base + "news/tier/creator.json")
    #expect(path("releases", ["genre": "r-and-b"]) == base + "releases/genre/r-and-b.json")
    #expect(path("releases", ["days": "30"]) == base + "releases/days/30.json")
  }

  @Test("Movers take a platform, a period, or both, and a week unless told otherwise")
  func movers() {
    #expect(path("charts/movers", ["platform": "apple"]) == base + "charts/movers/apple-7d.json")
    #expect(path("charts/movers", ["days": "30", "platform": "apple"]) == base + "charts/movers/apple-30d.json")
    #expect(path("charts/movers", ["days": "1"]) == base + "charts/movers/all-1d.json")
    #expect(path("charts/movers", ["days": "12"]) == base + "charts/movers.json")
  }

  @Test("A value that is not known leads to no file, and never out of the folder")
  func unknownValues() {
    for value in ["..", "../news", "a/b", "A", "%2e%2e", "a.b", "\0", String(repeating: "x", count: 300)] {
      for (call, parameter) in [
        ("digest", "date"), ("charts", "platform"), ("news", "category"), ("news", "user_tier"),
      ] {
        #expect(path(call, [parameter: value]) == base + call + "/unknown-\(parameter).json")
      }
    }
    #expect(path("digest", ["date": "2026-02-30"]) == base + "digest/unknown-date.json")
  }

  @Test("A limit shortens the list of records and its count, and nothing within a record")
  func limit() {
    let body = Data(#"{"count":3,"items":[{"tags":["a","b","c"]},{"x":1},{"x":2}]}"#.utf8)
    #expect(
      String(decoding: AnswerLimit.cut(body, to: 1), as: UTF8.self) == #"{"count":1,"items":[{"tags":["a","b","c"]}]}"#)
  }

  @Test("A limit of charts counts rows, not charts")
  func limitOfCharts() {
    let body = Data(#"{"count":2,"charts":[{"entries":[1,2],"x":[1,2]},{"entries":[3,4]}]}"#.utf8)
    #expect(
      String(decoding: AnswerLimit.cut(body, to: 1), as: UTF8.self)
        == #"{"count":2,"charts":[{"entries":[1],"x":[1,2]},{"entries":[3]}]}"#)
  }

  @Test("Every recipe and the preview send the policy that lets no script in")
  func policy() {
    #expect(ServerRecipe.policy.contains("default-src 'none'; script-src 'self';"))
    for recipe in ServerRecipe.allCases {
      let text = recipe.recipe(root: "/srv/pulse", host: "pulse.example", port: 80)
      #expect(text.contains(ServerRecipe.policy), "\(recipe)")
    }
    // In nginx a header of a location replaces those of the server, so each place that has one needs all.
    let nginx = ServerRecipe.nginx.recipe(root: "/srv/pulse", host: "pulse.example", port: 80)
    #expect(nginx.count(of: "X-Content-Type-Options") == nginx.count(of: ServerRecipe.policy))
  }

  @Test("Caddy is told to speak HTTP on any port but that of HTTPS")
  func caddyAddress() {
    func line(_ port: Int) -> Substring {
      ServerRecipe.caddy.recipe(root: "/srv/pulse", host: "pulse.example", port: port).split(separator: "\n")[1]
    }
    #expect(line(80) == "http://pulse.example {")
    #expect(line(443) == "pulse.example {")
    #expect(line(8080) == "http://pulse.example:8080 {")
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
