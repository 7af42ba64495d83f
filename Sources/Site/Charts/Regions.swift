/// Names of the regions that charts are made for.
enum Regions {
  private static let names = [
    "ar": "Argentina", "au": "Australia", "br": "Brazil", "ca": "Canada", "co": "Colombia", "de": "Germany",
    "es": "Spain", "fr": "France", "gb": "United Kingdom", "global": "World", "in": "India", "it": "Italy",
    "jp": "Japan", "kr": "South Korea", "mx": "Mexico", "ng": "Nigeria", "nl": "Netherlands", "pl": "Poland",
    "se": "Sweden", "uk": "United Kingdom", "us": "United States", "za": "South Africa",
  ]

  /// The name of a region, or its code in capitals.
  static func name(of code: String) -> String {
    names[code] ?? code.uppercased()
  }
}
