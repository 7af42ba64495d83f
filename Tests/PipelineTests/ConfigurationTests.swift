import Pipeline
import Records
import Testing

@Suite("The configuration")
struct ConfigurationTests {
  private let head = "site: {title: T, description: D, url: 'https://t.example/', contact: 'https://t.example/c'}\n"

  @Test("A minimal configuration fills in the defaults, and the address loses its last slash")
  func minimal() throws {
    let configuration = try Configuration.parse(head, file: "pulse.yml")
    #expect(configuration.site.url == "https://t.example")
    #expect(configuration.site.cadenceHours == 4)
    #expect(configuration.models.digestCap == 200_000_000)
    #expect(configuration.network.hostSpacing == 1000)
  }

  @Test(
    "What is wrong is named with file, line, column and a way out",
    arguments: [
      ("sources:\n  - {id: a, nmae: A}\n", "pulse.yml:3:13: a source has no setting 'nmae'; did you mean 'name'?"),
      ("network: {concurrency: many}\n", "network: concurrency must be a whole number from 1 to 64, not 'many'"),
      ("network: {concurrency: many, hostSpacing: x}\n", "not 'many'. 'pulse check' tells 1 more."),
      ("models: {caps: {digest: 0.1.2}}\n", "caps: digest must be an amount of US dollars such as 0.20, not '0.1.2'"),
      (
        "sources: [{id: a, name: A, kind: news, url: 'https://a.example', enabled: false}]\n",
        "says why to its readers"
      ),
      ("sources: [{id: A b, name: A, kind: news, url: 'https://a.example'}]\n", "may hold a-z, 0-9 and hyphens only"),
      ("charts: [}\n", "pulse.yml:2:10: this is not valid YAML"),
      ("alerts: {webhook: *gone}\n", "pulse.yml:2:19: this is not valid YAML"),
      ("alerts:\n\twebhook: x\n", "pulse.yml:3:1: this is not valid YAML"),
      ("charts: []\ncharts: []\n", "pulse.yml:2:1: this block sets 'charts' more than once; keep one of them."),
      (
        "sources: [{id: a, name: A, kind: news, url: 'https://ann:pw@a.example/feed'}]\n",
        "must not hold a user name or a password"
      ),
    ])
  func wrong(text: String, sentence: String) {
    let error = #expect(throws: PipelineError.self) { try Configuration.parse(head + text, file: "pulse.yml") }
    #expect(error?.description.contains(sentence) == true, "\(error?.description ?? "no error")")
  }

  @Test(
    "No error shows the address of the webhook, which is a secret",
    arguments: ["site: {}\n", "a: [}\n", "b: *c\n", "\t\n"])
  func secret(wrong: String) {
    let text = head + "alerts: {webhook: 'https://hooks.example/CANARY'}\n" + wrong
    let error = #expect(throws: PipelineError.self) { try Configuration.parse(text, file: "pulse.yml") }
    #expect(error?.description.contains("CANARY") == false)
    let bare = #expect(throws: PipelineError.self) {
      try Configuration.parse(head + "alerts: {webhook: CANARY}\n", file: "pulse.yml")
    }
    #expect(bare?.description.contains("CANARY") == false)
  }

  @Test("A rhythm divides the day", arguments: [5, 7, 9, 13, 23])
  func rhythm(hours: Int) {
    let text = "site: {title: T, description: D, url: 'https://t.example/', contact: c, cadenceHours: \(hours)}\n"
    let error = #expect(throws: PipelineError.self) { try Configuration.parse(text, file: "pulse.yml") }
    #expect(error?.description.contains("1, 2, 3, 4, 6, 8, 12 or 24") == true)
  }

  @Test("Dollars are read exactly", arguments: [("0.20", 200_000_000), ("1", 1_000_000_000), ("0.000000001", 1)])
  func dollars(text: String, nano: Int) throws {
    let configuration = try Configuration.parse(head + "models: {caps: {day: \(text)}}\n", file: "pulse.yml")
    #expect(configuration.models.dayCap == nano)
  }
}
