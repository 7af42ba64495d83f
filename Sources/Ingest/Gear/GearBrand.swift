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
    "offers", "intros", "rolls", "drops", "teases", "shows", "expands", "revives", "discontinues",
  ]

  /// The maker named first, by the table; else what stands before "announces" and the like, when it reads like a name.
  static func of(title: String) -> String? {
    known(title) ?? announcing(title)
  }

  private static func known(_ title: String) -> String? {
    var best: (start: String.Index, name: String)?
    for name in makers {
      guard let range = title.ranges(of: name).first(where: { isWhole($0, in: title) }) else { continue }
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

  /// At most three words that begin with a capital or a digit.
  private static func announcing(_ title: String) -> String? {
    let words = title.split(separator: " ")
    guard let verb = words.firstIndex(where: { verbs.contains($0.lowercased()) }), (1...3).contains(verb) else {
      return nil
    }
    let name = words[..<verb]
    guard name.allSatisfy({ $0.first.map { $0.isUppercase || $0.isNumber || $0 == "&" } ?? false }) else { return nil }
    let text = name.joined(separator: " ")
    return text.hasSuffix("’s") || text.hasSuffix("'s") ? String(text.dropLast(2)) : text
  }
}
