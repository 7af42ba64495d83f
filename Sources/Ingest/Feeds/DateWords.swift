/// The words in dates: months, halves of the day, zones.
enum DateWords {
  /// The number of a month by its name or abbreviation; nil for any other word.
  static func month(_ word: String) -> Int? {
    guard !weekdays.contains(word) else { return nil }
    // `juin` and `juil`, `Ιούν` and `Ιούλ` differ in the fourth letter.
    return months[String(word.prefix(4))] ?? months[String(word.prefix(3))]
  }

  /// True where a word names the second half of the day.
  static let halves: [String: Bool] = ["am": false, "pm": true, "오전": false, "오후": true, "上午": false, "下午": true]

  /// Whether a word is written in Hangul.
  static func isKorean(_ word: String) -> Bool {
    word.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
  }

  /// Hours east of Greenwich. Where an abbreviation has several meanings it is the one of RFC 822 or of most feeds.
  static let zones: [String: Double] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "ist": 5.5, "cet": 1, "cest": 2, "met": 1,
    "mest": 2, "mez": 1, "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "msd": 4, "sast": 2, "gst": 4, "pkt": 5, "ict": 7,
    "wib": 7, "hkt": 8, "sgt": 8, "awst": 8, "jst": 9, "kst": 9, "acst": 9.5, "acdt": 10.5, "aest": 10, "aedt": 11,
    "nzst": 12, "nzdt": 13, "nst": -3.5, "ndt": -2.5, "brt": -3, "art": -3, "ast": -4, "adt": -3, "at": -4, "est": -5,
    "edt": -4, "et": -5, "cst": -6, "cdt": -5, "ct": -6, "mst": -7, "mdt": -6, "mt": -7, "pst": -8, "pdt": -7,
    "pt": -8, "akst": -9, "akdt": -8, "hst": -10, "hdt": -9,
  ]

  /// The one-letter zones with the signs that RFC 822 gives them.
  static func military(_ word: String) -> Double? {
    guard word.utf8.count == 1, let letter = word.utf8.first, letter != UInt8(ascii: "j") else { return nil }
    switch letter {
    case UInt8(ascii: "a")...UInt8(ascii: "i"): return -Double(letter - UInt8(ascii: "a") + 1)
    case UInt8(ascii: "k")...UInt8(ascii: "m"): return -Double(letter - UInt8(ascii: "a"))
    case UInt8(ascii: "n")...UInt8(ascii: "y"): return Double(letter - UInt8(ascii: "n") + 1)
    default: return nil
    }
  }

  /// Days whose names begin like a month's.
  private static let weekdays: Set<String> = [
    "mardi", "martes", "martedì", "martedi", "marți", "marti", "sexta", "segunda", "domingo",
  ]

  /// English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Polish, Turkish, Hungarian, Greek and
  /// Russian.
  private static let months: [String: Int] = [
    "jan": 1, "jän": 1, "ene": 1, "gen": 1, "sty": 1, "oca": 1, "ιαν": 1, "янв": 1,
    "feb": 2, "fév": 2, "fev": 2, "lut": 2, "şub": 2, "φεβ": 2, "фев": 2,
    "mar": 3, "mär": 3, "mrt": 3, "maa": 3, "már": 3, "μάρ": 3, "μαρ": 3, "мар": 3,
    "apr": 4, "avr": 4, "abr": 4, "kwi": 4, "nis": 4, "ápr": 4, "απρ": 4, "апр": 4,
    "may": 5, "mai": 5, "maj": 5, "mei": 5, "mag": 5, "maggio": 5, "máj": 5, "μάι": 5, "μαΐ": 5, "μαϊ": 5, "μαι": 5,
    "май": 5, "мая": 5,
    "jun": 6, "juin": 6, "giu": 6, "cze": 6, "haz": 6, "jún": 6, "ιούν": 6, "ιον": 6, "ιουν": 6, "июн": 6,
    "jul": 7, "juil": 7, "lug": 7, "lip": 7, "tem": 7, "júl": 7, "ιούλ": 7, "ιολ": 7, "ιουλ": 7, "июл": 7,
    "aug": 8, "aoû": 8, "aou": 8, "ago": 8, "sie": 8, "ağu": 8, "αύγ": 8, "αυγ": 8, "авг": 8,
    "sep": 9, "set": 9, "wrz": 9, "eyl": 9, "sze": 9, "σεπ": 9, "сен": 9,
    "oct": 10, "okt": 10, "ott": 10, "out": 10, "paź": 10, "paz": 10, "eki": 10, "οκτ": 10, "окт": 10,
    "nov": 11, "lis": 11, "kas": 11, "νοέ": 11, "νοε": 11, "ноя": 11,
    "dec": 12, "dez": 12, "déc": 12, "dic": 12, "gru": 12, "ara": 12, "δεκ": 12, "дек": 12,
  ]
}
