import Records

/// What two headlines have in common and what sets them apart, seen at the moment of the later one.
struct HeadlineComparison {
  /// Cosine of the terms, weighted by their rarity in the last 72 hours.
  var similarity = 0.0
  /// Days between them.
  var days = 0.0
  /// Logarithm of how many headlines of the window hold the rarest name that both have.
  var busyness = 0.0
  /// Share of names that only one of them has, taken from the side that has fewer; 0–1.
  var foreignNames = 0.0
  /// Shared terms that are no names.
  var sharedActs = 0.0
  /// 1 when each has a figure that the other has not.
  var otherFigures = 0.0
  /// 1 when each names a country that the other does not name.
  var otherPlaces = 0.0
  /// 1 when each quotes a work and they have none in common.
  var otherWorks = 0.0
  /// 1 when both quote the same work.
  var sharedWorks = 0.0

  /// Whether one outlet wrote both.
  var isSameSource = false

  /// 1 when the same words return after most of a day: the next instalment of a series, such as a daily chart; 2 when they return
  /// at the same outlet, which has no reason to report one event twice.
  var instalment: Double { similarity > 0.9 && days > 0.7 ? isSameSource ? 2 : 1 : 0 }

  /// The logarithm of the odds that both report one event.
  ///
  /// A logistic regression over 481 pairs of music headlines, labelled by the rules of the method page, and pairs of
  /// invented trade news. Countries and instalments are too rare in them to be learned: their weights were set, so that either
  /// outweighs all but the same words in the same hours.
  var logOdds: Double {
    let weights = Self.weights
    let likeness = weights.similarity * similarity + weights.sharedActs * sharedActs
    let distance = weights.days * days + weights.busyness * busyness + weights.foreignNames * foreignNames
    return weights.bias + likeness + distance + weights.otherFigures * otherFigures + weights.otherWorks * otherWorks
      + weights.sharedWorks * sharedWorks + weights.otherPlaces * otherPlaces + weights.instalment * instalment
  }

  private static let weights = (
    bias: 0.3, similarity: 7.3, days: -1.45, busyness: -1.45, foreignNames: -4.0, sharedActs: 0.62,
    otherFigures: -1.5, otherPlaces: -4.0, otherWorks: -0.8, sharedWorks: 1.0, instalment: -5.0
  )
}
