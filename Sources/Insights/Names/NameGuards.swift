/// Words that make a name doubtful.
enum NameGuards {
  /// Places, months, companies and other large-written words that are no artist as they stand, beside ``EverydayWords``.
  static let capitals: Set<String> = [
    "africa", "alabama", "alaska", "america", "american", "amsterdam", "arizona", "asia", "atlanta", "australia",
    "austin", "bali", "bangkok", "barcelona", "beijing", "berlin", "boston", "brazil", "bristol", "britain", "british",
    "brooklyn", "cairo", "california", "canada", "chicago", "china", "colorado", "cuba", "dallas", "delhi", "denver",
    "detroit", "dublin", "egypt", "england", "europe", "florida", "france", "georgia", "germany", "glasgow", "greece",
    "havana", "hawaii", "holland", "hollywood", "houston", "india", "indiana", "iran", "ireland", "israel", "italy",
    "jamaica", "japan", "jordan", "kansas", "kentucky", "kenya", "korea", "lagos", "lebanon", "lisbon", "london",
    "madrid", "malta", "manchester", "manila", "melbourne", "memphis", "mexico", "miami", "milan", "montana",
    "montreal",
    "moscow", "mumbai", "nairobi", "nashville", "nevada", "oakland", "ohio", "orlando", "oslo", "oxford", "paris",
    "peru", "philadelphia", "phoenix", "poland", "portland", "prague", "rome", "russia", "scotland", "seattle", "seoul",
    "spain", "stockholm", "sweden", "sydney", "taiwan", "texas", "tokyo", "toronto", "turkey", "ukraine", "utah",
    "vegas", "vienna", "virginia", "wales", "warsaw", "washington", "zurich",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter",
    "halloween", "amazon", "apple", "billboard", "coachella", "deezer", "disney", "emmy", "genius", "glastonbury",
    "google", "grammy", "grammys", "instagram", "meta", "microsoft", "netflix", "oscar", "oscars", "pandora",
    "reuters", "samsung", "sony", "soundcloud", "spotify", "target", "tidal", "tiktok", "twitch", "twitter",
    "universal",
    "vevo", "warner", "youtube", "zoom",
  ]

  /// Credits of charts that are no artist.
  static let noArtists: Set<String> = [
    "soundtrack", "various artists", "various", "original cast", "original broadway cast", "cast",
    "original soundtrack",
    "unknown", "unknown artist", "traditional", "motion picture cast", "dj", "mc",
  ]

  /// Small words inside names.
  static let joints: Set<String> = [
    "a", "an", "and", "at", "by", "da", "de", "del", "der", "di", "do", "el", "en", "for", "from", "in", "la", "las",
    "le", "los", "n", "of", "on", "or", "para", "por", "the", "to", "van", "von", "with", "x", "y",
  ]

  /// Words that say that a quoted title is an album's, and words that say that it is a song's.
  static let albumWords: Set<String> = ["album", "albums", "ep", "lp", "mixtape", "soundtrack", "deluxe", "tracklist"]
  static let songWords: Set<String> = [
    "song", "songs", "single", "singles", "track", "tracks", "video", "remix", "anthem", "ballad", "duet",
  ]

  /// Whether a folded word says nothing as a name.
  static func isPlain(_ word: String) -> Bool {
    EverydayWords.all.contains(word) || capitals.contains(word) || joints.contains(word)
      || EverydayWords.stems.contains(Stemmer.stem(word)) || word.utf8.allSatisfy { (48...57).contains($0) }
  }
}
