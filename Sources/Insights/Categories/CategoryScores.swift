import Records

/// Points of every category in twentieths: whole numbers, so that no order of addition and no platform changes a verdict.
struct CategoryScores: Hashable, Sendable {
  private var points = SIMD16<Int32>(repeating: 0)

  /// How many points make one.
  static let scale = 20.0

  subscript(category: NewsCategory) -> Int32 {
    get { points[Self.places[category] ?? 0] }
    set { points[Self.places[category] ?? 0] = newValue }
  }

  static func += (left: inout Self, right: Self) {
    left.points &+= right.points
  }

  /// In the order of `NewsCategory.allCases`.
  var all: [Int32] { NewsCategory.allCases.indices.map { points[$0] } }

  /// How much more a category has than all have on average.
  func lead(of category: NewsCategory) -> Int32 {
    self[category] - all.reduce(0, &+) / Int32(NewsCategory.allCases.count)
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: NewsCategory.allCases.enumerated().map { ($0.element, $0.offset) })
}
