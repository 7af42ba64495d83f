/// The maker that a headline names.
enum GearBrand {
  /// Makers as they write themselves. Compared with their capitals, because many are common words.
  static let makers: [String] = [
    "Ableton", "ADAM Audio", "ADDAC", "Akai Professional", "Akai", "Alesis", "Allen & Heath", "AlphaTheta", "Ampeg",
    "AMS Neve", "Antares", "Antelope Audio", "API", "Apogee", "Apple", "Arturia", "ASM", "Ashun Sound Machines",
    "Audeze", "Audient", "Audio Damage", "Audio-Technica", "AudioThing", "Avid", "Baby Audio", "Bastl Instruments",
    "Bastl", "Beetronics", "Behringer", "beyerdynamic", "Beyerdynamic", "Bitwig", "Black Corporation", "Blackmagic",
    "Blackstar", "Bose", "BOSS", "Boss", "Buchla", "Casio", "Cableguys", "Celemony", "Chandler Limited",
    "Chase Bliss", "Cherry Audio", "Cinesamples", "Cockos", "Cranborne Audio", "Critter & Guitari", "Cycling ’74",
    "Cycling '74", "D16 Group", "Dangerous Music", "Darkglass", "Dave Smith Instruments", "Decksaver", "Denon DJ",
    "DiGiCo", "Dirtywave", "Doepfer", "Donner", "Dreadbox", "DPA", "Dunlop", "EarthQuaker Devices", "Earthquaker",
    "EastWest", "Electro-Harmonix", "Elektron", "Empress Effects", "Endorphin.es", "Epiphone", "Erica Synths",
    "Ernie Ball", "ESI", "Eventide", "Expressive E", "FabFilter", "Fender", "Finegear", "Fishman",
    "Focal", "Focusrite", "Fractal Audio", "Gamechanger Audio", "Genelec", "Gibson", "GForce Software", "GForce",
    "Gretsch", "Groove Synthesis", "Hainbach", "Heritage Audio", "Hologram Electronics", "Hotone", "Ibanez",
    "IK Multimedia", "Image-Line", "Instruō", "Intellijel", "iZotope", "Izotope", "Jackson", "JBL", "Jomox",
    "JHS Pedals",
    "JHS", "Joyo", "Kali Audio", "Kemper", "Keith McMillen", "Klevgränd", "Klevgrand", "Korg", "KORG", "KRK",
    "Kurzweil", "Lewitt", "Line 6", "Loopcloud", "M-Audio", "Mackie", "Make Noise", "Malekko", "Marshall",
    "Melbourne Instruments", "Mesa/Boogie", "Mesa Boogie", "Meris", "MeldaProduction", "Minimal Audio",
    "Modal Electronics", "Modalics", "Modartt", "Mojave Audio", "Mooer", "Moog", "MOTU", "Mutable Instruments", "MXR",
    "Native Instruments", "Nektar", "Neumann", "Neural DSP", "Neuzeit Instruments", "Nord", "Novation", "Numark",
    "Nux", "Oberheim", "OTO Machines", "Patching Panda", "PianoTeq", "Pianoteq",
    "Pigtronix", "Pioneer DJ", "Pittsburgh Modular", "Plugin Alliance", "Plugin Boutique", "PreSonus", "Presonus",
    "PRS", "PSP Audioware", "Qu-Bit", "Rane", "RME", "Roland", "Rhodes", "Rob Papen", "RØDE", "Rode",
    "Rupert Neve Designs", "Rupert Neve", "Samson", "Schecter", "Sennheiser", "Sequential", "Sequentix", "Serato",
    "Shure", "Slate Digital", "Softube", "SOMA Laboratory", "SOMA", "Sonarworks", "Sonicware", "SONICWARE",
    "Sonic Charge", "Soundtoys", "Solid State Logic", "SSL", "Spitfire Audio", "Spectrasonics", "Splice", "Squarp",
    "Squier", "Steinberg", "Sterling Audio", "Strymon", "Studio Electronics", "Studiologic",
    "SugarBytes", "Sugar Bytes", "Suhr", "Synthstrom Audible", "Synthstrom", "Synapse Audio", "Tascam", "TASCAM",
    "Taylor Guitars", "TC Electronic", "TC-Helicon", "Teenage Engineering", "Thermionic Culture", "Tone2",
    "Torso Electronics",
    "Toontrack", "Tracktion", "Twisted Electrons", "u-he", "UAFX", "UDO Audio", "UDO", "Universal Audio",
    "Valhalla DSP",
    "Valhalla", "Verbos", "Vermona", "VCV", "Victory Amps", "VOX", "Vox", "Waldorf", "Walrus Audio", "Warm Audio",
    "Waves", "Wampler", "WMD", "XLN Audio", "Xfer Records", "Yamaha", "ZOOM", "Zoom", "4ms", "1010music", "2hp",
  ]

  /// Words that follow a maker's name in a headline of an announcement.
  private static let verbs: Set<String> = [
    "announces", "announce", "announced", "unveils", "unveil", "launches", "launch", "launched", "releases", "release",
    "released", "introduces", "introduce", "debuts", "reveals", "updates", "adds", "brings", "presents", "ships",
    "offers", "intros", "rolls", "drops", "teases", "shows", "expands", "revives", "discontinues", "celebrates",
  ]

  /// Last words of makers' names.
  private static let endings: Set<String> = [
    "Acoustics", "Amplification", "Amps", "Audio", "Devices", "DSP", "Effects", "Electronics", "Engineering",
    "Instruments", "Labs", "Machines", "Microphones", "Modular", "Pedals", "Plugins", "Research", "Samples", "Software",
    "Sound", "Sounds", "Synths", "Synthesizers", "Systems", "Technologies", "Works",
  ]

  /// Words that begin a headline and have a capital for that alone.
  private static let starters: Set<String> = [
    "A", "An", "Best", "Download", "First", "Free", "FREE", "Get", "Grab", "Hear", "How", "Meet", "NAMM", "New",
    "Review",
    "Save", "Superbooth", "The", "This", "Try", "Watch", "What", "What's", "What’s", "Why", "Win",
  ]

  /// Words before a maker's name.
  private static let openings: Set<String> = ["by", "from"]

  /// The maker: by the table, in the headline; else what reads like one; else by the table, in the tags.
  static func of(title: String, tags: [String]) -> String? {
    known(title) ?? likely(title) ?? known(tags.joined(separator: " | "))
  }

  private static func known(_ text: String) -> String? {
    var best: (start: String.Index, name: String)?
    for name in makers {
      guard let range = text.ranges(of: name).first(where: { isWhole($0, in: text) }) else { continue }
      if let found = best, (found.start, -found.name.count) <= (range.lowerBound, -name.count) { continue }
      best = (range.lowerBound, name)
    }
    return best?.name
  }

  private static func isWhole(_ range: Range<String.Index>, in text: String) -> Bool {
    let before = text[..<range.lowerBound].last
    let after = text[range.upperBound...].first
    return ![before, after].contains { $0.map { $0.isLetter || $0.isNumber } ?? false }
  }

  /// What stands before "announces", behind "by" or "from", or ends like a maker's name: at most three words with
  /// capitals.
  private static func likely(_ title: String) -> String? {
    let words = title.split(separator: " ").map(String.init)
    if let verb = words.firstIndex(where: { verbs.contains($0.lowercased()) }), (1...3).contains(verb),
      words[..<verb].allSatisfy(isName)
    {
      return joined(words[..<verb])
    }
    if let last = words.firstIndex(where: { endings.contains(bare($0)) }) {
      let first = words[max(0, last - 2)..<last].lastIndex { !isName($0) || $0.last.map(",:".contains) ?? false }
      let name = words[((first ?? max(0, last - 2) - 1) + 1)...last]
      if name.count > 1 { return joined(name) }
    }
    if let opening = words.firstIndex(where: { openings.contains($0) }) {
      let name = words[(opening + 1)...].prefix(3).prefix(while: isName)
      if !name.isEmpty { return joined(name) }
    }
    return nil
  }

  private static func isName(_ word: String) -> Bool {
    !starters.contains(word) && (word.first.map { $0.isUppercase || $0 == "&" } ?? false)
  }

  /// A word without its possessive and punctuation.
  private static func bare(_ word: String) -> String {
    let word = word.trimmed { ",:;.!?()".contains($0) }
    return word.hasSuffix("’s") || word.hasSuffix("'s") ? String(word.dropLast(2)) : word
  }

  private static func joined(_ words: ArraySlice<String>) -> String? {
    let text = (words.dropLast() + words.suffix(1).map(bare)).joined(separator: " ")
    return text.nonEmpty
  }
}
