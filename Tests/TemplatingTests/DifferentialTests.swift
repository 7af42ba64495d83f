import Mustache
import Templating
import Testing

@Suite("Beside another engine")
struct DifferentialTests {
  @Test("Random templates come out as swift-mustache renders them, wherever both accept them")
  func randomTemplates() throws {
    var accepted = (strict: 0, lenient: 0)
    for seed in 0..<2000 as Range<UInt64> {
      var templates = RandomTemplates(seed: seed)
      let text = templates.template()
      let data = RandomData(seed: seed)
      var others = try templates.partials.mapValues { try MustacheTemplate(string: $0) }
      others["page"] = try MustacheTemplate(string: text)
      let wanted = MustacheLibrary(templates: others).render(data.object, withTemplate: "page")
      if let ours = try? render(text, data.value, with: templates.partials) {
        accepted.strict += 1
        #expect(ours == wanted, "seed \(seed): \(text)\n\(templates.partials)")
      }
      let ours = try render(text, data.value, with: templates.partials, mode: .lenient)
      accepted.lenient += 1
      #expect(ours == wanted, "seed \(seed), lenient: \(text)\n\(templates.partials)")
    }
    #expect(accepted.lenient == 2000)
    #expect(accepted.strict > 1000, "\(accepted)")
  }
}
