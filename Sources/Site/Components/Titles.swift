import Insights
import Records

extension NewsCategory {
  /// What readers see: the table of Insights.
  var title: String { name }
}

extension Tier {
  /// What readers see.
  var title: String {
    switch self {
    case .creator: "Creator"
    case .developer: "Developer"
    case .monetizer: "Monetizer"
    }
  }

  /// Whom it is for, for descriptions.
  var summary: String {
    switch self {
    case .creator: "For people who make music"
    case .developer: "For people who build music technology"
    case .monetizer: "For people who earn with music: labels, publishers, managers, investors"
    }
  }
}
