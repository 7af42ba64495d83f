/// How headlines say the same thing in different words.
enum StoryVocabulary {
  /// The first words of ``phrases``.
  static let openings = Set(phrases.compactMap(\.words.first))

  /// Several words that are one term, longest first.
  static let phrases: [(words: [String], term: String)] = parsePhrases(
    """
    saturday night live = snl
    rock and roll hall of fame = rockhall
    rock roll hall of fame = rockhall
    rock n roll hall of fame = rockhall
    rock hall of fame = rockhall
    rock hall = rockhall
    video music awards = vmas
    billboard hot 100 = hot100
    hot 100 = hot100
    billboard 200 = billboard200
    album chart = billboard200
    artist 100 = artist100
    number one = no1
    number 1 = no1
    no 1 = no1
    united states = us
    united kingdom = uk
    new york city = nyc
    los angeles = la
    hall of fame = halloffame
    season five = season 5
    season four = season 4
    season three = season 3
    season two = season 2
    sean diddy combs = diddy
    sean combs = diddy
    artificial intelligence = ai
    head of a and r = headofar
    a and r = aandr
    """)

  /// The act that a word speaks of; words of one act count as one term, marked so that it is never taken for a name.
  static let acts: [String: String] = parseActs(
    """
    dead: dead dies died death dying passes passed
    tribute: tribute tributes mourn mourns mourned remember remembers remembered honor honors honored honour honours honoured \
    salute salutes pay pays homage
    announce: announce announces announced announcing unveil unveils unveiled unveiling reveal reveals revealed confirm confirms \
    confirmed detail details sets
    release: share shares shared release releases released releasing drop drops dropped debut debuts debuted unleash unleashes \
    premiere premieres
    perform: perform performs performed performance performances performing play plays played playing sing sings sang bring \
    brings live rendition
    tour: tour tours touring dates trek
    listen: listen hear stream watch
    sue: sue sues sued suing lawsuit lawsuits suit
    win: win wins won winner winners winning award awards awarded
    nominate: nominated nominations nominees nominee nomination shortlist
    cancel: cancel cancels cancelled canceled canceling cancelling scrap scraps postpone postpones postponed
    join: join joins joined teams team joining
    quit: quit quits exit exits leave leaves leaving left depart departs departing departure
    review: review reviews ranked
    respond: respond responds response react reacts reaction addresses address
    slam: slam slams slammed blast blasts blasted calls hits
    album: album lp record albums
    song: song single track songs tracks singles
    video: video visual clip
    arrest: arrest arrested arrests
    buy: acquire acquires acquired acquiring acquisition buy buys bought
    appoint: appoint appoints appointed appointment named names hires hired promoted promotes
    cover: cover covers covered covering
    engage: engaged engagement
    film: film movie biopic films movies
    trailer: trailer teaser
    list: list lineup
    singer: guitarist frontman singer vocalist
    """)

  /// Names of charts: capitalised, yet no name that sets one event apart.
  static let charts: Set<String> = figureCharts.union(["billboard", "no1"])
  /// Those that are one chart each.
  static let figureCharts: Set<String> = ["hot100", "billboard200", "artist100"]

  /// Countries and continents: the same news of two of them is two events, such as the same song at the top of two charts.
  static let places: Set<String> = Set(
    """
    africa argentina asia australia austria belgium brazil canada chile china colombia denmark egypt england europe finland france \
    germany ghana greece hungary india indonesia ireland israel italy japan kenya korea malaysia mexico morocco netherlands nigeria \
    norway pakistan peru philippines poland portugal romania scotland singapore spain sweden switzerland taiwan thailand turkey uk \
    ukraine us vietnam wales
    """.split(separator: " ").map(String.init))

  /// Words that many companies are called by and that set none of them apart.
  static let companyWords: Set<String> = Set(
    """
    agency artist artists audio band capital company corporation digital distribution entertainment fund global group holding \
    holdings international investment label labs live management media music network partner partners present presents production \
    productions publishing radio record recording recordings royalty song songs stream streaming studio studios system systems \
    touring ventures
    """.split(separator: " ").map { Stemmer.stem(String($0)) })

  private static func parsePhrases(_ text: String) -> [(words: [String], term: String)] {
    text.split(separator: "\n").compactMap { line in
      let sides = line.split(separator: "=")
      guard sides.count == 2, let term = sides.last else { return nil }
      return (sides[0].split(separator: " ").map(String.init), term.split(separator: " ").joined(separator: " "))
    }
    .sorted { ($1.words.count, $0.words.joined()) < ($0.words.count, $1.words.joined()) }
  }

  private static func parseActs(_ text: String) -> [String: String] {
    var acts: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let sides = line.split(separator: ":")
      for word in sides[1].split(separator: " ") {
        acts[String(word)] = "@" + sides[0]
        // "touring" and "tours" meet in the stem, whichever of them the table names.
        let stem = Stemmer.stem(String(word))
        if stem.utf8.count > 3, acts[stem] == nil { acts[stem] = "@" + sides[0] }
      }
    }
    return acts
  }
}
