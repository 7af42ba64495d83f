import Insights
import Records
import Testing

struct CategorizerTests {
  private let categorizer = Categorizer()

  @Test(
    "Invented headlines fall into the category of their main event",
    arguments: [
      ("Judge dismisses lawsuit over Marlow Fenn royalties", NewsCategory.legal),
      ("Quill Records appoints Ada Merrow as Chief Financial Officer", .people),
      ("Tonebox launches AI stem separation plugin with generative tools", .tech),
      ("Harbour Capital acquires stake in Quill Records for $40 million", .deals),
      ("Marlow Fenn’s ‘Paper Boats’ debuts at No. 1 on Billboard 200", .charts),
      ("The Tin Lanterns announce 2027 UK and Ireland tour dates", .live),
      ("Marlow Fenn shares new single ‘Glass’ from debut album", .releases),
      ("Grammy nominations 2027: the full list of nominees", .screenAwards),
      ("Marlow Fenn reveals cancer diagnosis in emotional interview", .artists),
      ("Best Black Friday headphone deals: save 40% off", .other),
    ])
  func everyCategory(title: String, category: NewsCategory) {
    #expect(categorizer.verdict(title: title).category == category)
  }

  @Test("A verdict names the words that decided it, each once")
  func reasons() {
    let verdict = categorizer.verdict(title: "Judge dismisses lawsuit over Marlow Fenn royalties")
    #expect(verdict.reasons.contains("“lawsuit” is on the word list of Law & Policy"))
    #expect(verdict.reasons.count <= 3)
    #expect(Set(verdict.reasons).count == verdict.reasons.count)
  }

  @Test("A title without a telling word is judged by its excerpt")
  func excerpt() {
    let verdict = categorizer.verdict(title: "Zyx", excerpt: "A jury found the promoter guilty of fraud in court.")
    #expect(verdict.category == .legal)
  }

  @Test("A title of which no word is known is in no category, and says so", arguments: ["", "   ", "Zyx qwv", "冬の夜"])
  func nothing(title: String) {
    let verdict = categorizer.verdict(title: title)
    #expect(verdict.category == .other)
    #expect(verdict.reasons == ["nothing in the title points to another category"])
  }

  @Test("Writing does not matter: capitals, diacritics, curly and straight apostrophes")
  func writing() {
    let plain = categorizer.verdict(title: "Fenn's tour opens in Cafe arena")
    let other = categorizer.verdict(title: "FENN’S TOUR OPENS IN CAFÉ ARENA")
    #expect(plain == other)
  }

  @Test("The same headline has the same verdict, whatever was asked before")
  func determinism() {
    let title = "The Tin Lanterns cancel arena shows after lawsuit"
    let first = categorizer.verdict(title: title)
    _ = categorizer.verdict(title: "Something else entirely at No. 1")
    #expect(Categorizer().verdict(title: title) == first)
  }

  @Test("Every category has a name and an explanation of its own")
  func presentation() {
    let categories = NewsCategory.allCases
    #expect(Set(categories.map(\.name)).count == categories.count)
    #expect(Set(categories.map(\.explanation)).count == categories.count)
  }
}
