/// How much a term says: the rarer in the last 72 hours, the more.
struct TermRarity {
  let window: HeadlineWindow
  let traits: [HeadlineTerms.Trait]

  /// Headlines of usual days that are mixed into the window, so that a quiet weekend does not make every word rare.
  private static let background = 150.0

  /// Headlines in the window.
  var size: Int { window.size }

  /// Headlines of the window that hold the term.
  func count(of term: Int) -> Int {
    window.count(of: term)
  }

  /// `ln(1 + 1/p)`, p being the term's share of the window's headlines and of the background's.
  func weight(of term: Int) -> Double {
    let usual = Self.background * traits[term].usual / HeadlineBackground.headlines
    return Logarithm.natural(1 + (Double(window.size) + Self.background) / (Double(window.count(of: term)) + usual))
  }
}
