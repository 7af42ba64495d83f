import Records

/// Compares one new headline with earlier ones, with the terms weighed as the window sees them at its moment.
struct HeadlineComparer {
  /// Headlines of 72 hours; a first run with a few of them must not take them all for one topic.
  private static let smallPress = 100.0

  private let headline: Headline
  private let rarity: TermRarity
  private let length: Double

  /// The window behind `rarity` holds the headline already.
  init(_ headline: Headline, rarity: TermRarity) {
    self.headline = headline
    self.rarity = rarity
    length = Self.length(headline.terms, rarity)
  }

  /// What it has in common with an earlier headline.
  func compare(_ earlier: Headline) -> HeadlineComparison {
    let sums = sums(earlier)
    var comparison = HeadlineComparison()
    let lengths = length * Self.length(earlier.terms, rarity)
    comparison.similarity = lengths > 0 ? sums.product / lengths : 0
    comparison.sharedActs = Double(sums.sharedActs)
    let foreign = min(sums.ownNames, sums.otherNames)
    comparison.foreignNames = foreign / (sums.sharedNames + foreign + 1)
    // Without a shared name two headlines are as far apart as two about the topic of a third of the press, of a small press at least.
    let unnamed = max(Double(rarity.size), Self.smallPress) / 3
    comparison.busyness = Logarithm.natural(1 + (sums.rarest.map(Double.init) ?? unnamed))
    comparison.isSameSource = earlier.source == headline.source
    comparison.days = Double(abs(earlier.published.seconds(until: headline.published))) / 86_400
    comparison.otherFigures = Self.disagree(headline.figures, earlier.figures) ? 1 : 0
    comparison.otherPlaces = Self.disagree(headline.places, earlier.places) ? 1 : 0
    comparison.otherWorks = Self.differ(headline.works, earlier.works) ? 1 : 0
    comparison.sharedWorks = headline.works.contains { earlier.works.contains($0) } ? 1 : 0
    return comparison
  }

  /// Merges the two ascending lists of terms.
  private func sums(_ earlier: Headline) -> Sums {
    var sums = Sums()
    var (left, right) = (0, 0)
    while left < headline.terms.count, right < earlier.terms.count {
      let (own, other) = (headline.terms[left], earlier.terms[right])
      if own == other {
        let isName = headline.isName[left] && earlier.isName[right]
        sums.share(rarity.weight(of: own), isName: isName, count: rarity.count(of: own))
      } else if own < other {
        if headline.isName[left] { sums.ownNames += rarity.weight(of: own) }
      } else if earlier.isName[right] {
        sums.otherNames += rarity.weight(of: other)
      }
      left += own <= other ? 1 : 0
      right += other <= own ? 1 : 0
    }
    for rest in left..<headline.terms.count where headline.isName[rest] {
      sums.ownNames += rarity.weight(of: headline.terms[rest])
    }
    for rest in right..<earlier.terms.count where earlier.isName[rest] {
      sums.otherNames += rarity.weight(of: earlier.terms[rest])
    }
    return sums
  }

  private struct Sums {
    var product = 0.0
    var sharedNames = 0.0
    var ownNames = 0.0
    var otherNames = 0.0
    var sharedActs = 0
    var rarest: Int?

    mutating func share(_ weight: Double, isName: Bool, count: Int) {
      product += weight * weight
      if isName {
        sharedNames += weight
        rarest = min(rarest ?? .max, count)
      } else {
        sharedActs += 1
      }
    }
  }

  /// Whether each has something that the other has not.
  private static func disagree(_ ours: Set<String>, _ theirs: Set<String>) -> Bool {
    !ours.isSubset(of: theirs) && !theirs.isSubset(of: ours)
  }

  /// Whether both quote works and none of them is the other's: "Make Them Pay" is not "Make Them Cry".
  private static func differ(_ ours: [Set<String>], _ theirs: [Set<String>]) -> Bool {
    guard !ours.isEmpty, !theirs.isEmpty else { return false }
    return ours.allSatisfy { own in
      theirs.allSatisfy { other in own.intersection(other).count * 2 <= max(own.count, other.count) }
    }
  }

  private static func length(_ terms: [Int], _ rarity: TermRarity) -> Double {
    var sum = 0.0
    for term in terms {
      let weight = rarity.weight(of: term)
      sum += weight * weight
    }
    return sum.squareRoot()
  }
}
