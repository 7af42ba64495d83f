import Records
import Testing

@testable import Insights

@Suite("Headlines")
struct HeadlineTests {
  private func headline(_ title: String) -> Headline {
    var table = HeadlineTerms()
    return Headline(InventedPress.item("x", title, hour: 0), terms: &table)
  }

  @Test("Words of one act are one term, in every form")
  func acts() {
    var table = HeadlineTerms()
    func terms(_ title: String) -> [Int] {
      Headline(InventedPress.item("x", title, hour: 0), terms: &table).terms
    }
    #expect(terms("Brightstone acquires Quillwave") == terms("Quillwave bought: Brightstone buys"))
    #expect(terms("Lena Marlowe tours") == terms("Lena Marlowe, on tour"))
  }

  @Test("A word that is written small in the headline is no name, nor is an act")
  func names() {
    let names = zip(headline("Lena Marlowe sues orchard").terms, headline("Lena Marlowe sues orchard").isName)
    #expect(names.map(\.1) == [true, true, false, false])
  }

  @Test("Figures are kept, years are not, and charts count as figures")
  func figures() {
    #expect(headline("Brightstone pays $300m for 20 songs in 2026").figures == ["300", "20"])
    #expect(headline("Lena Marlowe tops the Billboard Hot 100").figures == ["hot100"])
  }

  @Test("Countries are kept, unless the word is none here")
  func places() {
    #expect(headline("Norway: Lena Marlowe leads in the U.K.").places == ["norway", "uk"])
    #expect(headline("Lena Marlowe gives us a song").places.isEmpty)
  }

  @Test("Quoted titles are works, quoted speech is not")
  func works() {
    #expect(headline("Lena Marlowe shares “Glass Harbour”").works == [["glass", "harbour"]])
    #expect(headline("Lena Marlowe: ‘I’m not done’").works.isEmpty)
    #expect(headline("Lena Marlowe").works.isEmpty)
  }

  @Test("The rarer a term is in the last 72 hours, the more it says")
  func rarity() {
    var table = HeadlineTerms()
    var window = HeadlineWindow(span: 72 * 3600)
    let titles = ["Quillwave opens", "Quillwave closes", "Brightstone opens"]
    let headlines = titles.enumerated().map {
      Headline(InventedPress.item("i\($0)", $1, hour: Double($0)), terms: &table)
    }
    for headline in headlines { window.add(headline) }
    let (often, seldom) = (headlines[0].terms[0], headlines[2].terms.max() ?? 0)
    let rarity = TermRarity(window: window, traits: table.traits)
    #expect(rarity.count(of: often) == 2)
    #expect(rarity.count(of: seldom) == 1)
    #expect(rarity.weight(of: often) < rarity.weight(of: seldom))
    window.add(Headline(InventedPress.item("late", "Marlowe", hour: 73.5), terms: &table))
    #expect(window.count(of: often) == 0)
    #expect(window.size == 2)
  }
}
