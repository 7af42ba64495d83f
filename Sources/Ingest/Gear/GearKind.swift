/// What kind of thing an announcement speaks of, by a visible table of words.
enum GearKind {
  /// Kinds in the order of the table: where a text holds words of several, the first one wins. More special kinds come
  /// before more general ones, because a "drum machine plugin" is a plugin and a "DJ controller" is for DJs.
  static let table: [(kind: String, words: [String])] = [
    (
      "sample-pack",
      [
        "sample pack", "sample packs", "sample library", "sample libraries", "loops", "expansion pack", "preset pack",
        "presets", "preset library", "loop library", "soundset", "sound pack", "drum kit samples", "free samples",
        "construction kit", "impulse response", "impulse responses",
      ]
    ),
    (
      "plugin",
      [
        "plugin", "plug-in", "plugins", "plug-ins", "vst", "vst3", "vsts", "audio unit", "clap", "kontakt",
        "virtual instrument", "soft synth", "softsynth", "amp sim", "rack extension", "max for live",
      ]
    ),
    ("eurorack", ["eurorack", "modular", "modular synth", "hp module", "buchla", "5u", "vcv"]),
    (
      "dj",
      [
        "dj controller", "dj mixer", "dj software", "dj gear", "turntable", "turntables", "cdj", "cdjs", "rekordbox",
        "serato", "traktor", "djs", "scratch", "crossfader",
      ]
    ),
    (
      "drum-machine",
      [
        "drum machine", "drum machines", "groovebox", "grooveboxes", "beatbox", "rhythm machine", "drum synth",
        "e-drums",
      ]
    ),
    ("sampler", ["sampler", "samplers", "mpc", "sp-404", "sampling workstation", "looper workstation"]),
    (
      "synth",
      [
        "synth", "synths", "synthesizer", "synthesizers", "synthesiser", "synthesisers", "polysynth", "monosynth",
        "desktop synth", "wavetable", "stage piano", "organ", "keyboard workstation", "vocoder", "keytar", "mellotron",
      ]
    ),
    (
      "controller",
      [
        "controller", "controllers", "midi keyboard", "midi keyboards", "keyboard controller", "pad controller",
        "control surface", "grid controller", "midi sequencer", "sequencer", "wind controller", "mpe",
      ]
    ),
    (
      "pedal",
      [
        "pedal", "pedals", "pedalboard", "stompbox", "overdrive", "fuzz", "multi-effects", "effects unit",
        "effects processor", "looper", "wah",
      ]
    ),
    (
      "microphone",
      ["microphone", "microphones", "mic", "mics", "condenser", "ribbon mic", "wireless system", "lavalier"]
    ),
    (
      "interface",
      [
        "audio interface", "audio interfaces", "interface", "interfaces", "preamp", "preamps", "mixer", "mixers",
        "mixing console", "console", "500 series", "converter", "dac",
        "field recorder", "recorder", "summing", "dante",
      ]
    ),
    (
      "monitoring",
      [
        "studio monitor", "studio monitors", "monitor", "monitors", "headphone", "headphones", "earphones", "earbuds",
        "in-ear", "in-ears", "speaker", "speakers", "subwoofer", "loudspeaker", "soundbar",
      ]
    ),
    (
      "guitar",
      [
        "guitar", "guitars", "bass guitar", "bass guitars", "basses", "acoustic", "stratocaster", "strat", "telecaster",
        "les paul", "amp", "amps", "amplifier", "amplifiers", "combo", "pickup", "pickups", "ukulele", "modeler",
        "modeller",
      ]
    ),
    (
      "daw",
      [
        "daw", "daws", "ableton live", "live 12", "logic pro", "fl studio", "cubase", "bitwig", "bitwig studio",
        "pro tools", "reaper", "studio one", "reason", "garageband", "digital performer", "renoise", "luna",
      ]
    ),
    (
      "app",
      [
        "app", "apps", "ios", "ipad", "ipados", "iphone", "android", "software", "firmware", "web app", "auv3",
        "stem separation", "ai music generator",
      ]
    ),
  ]

  /// Words that say a kind only where nothing else does: there are more effects to install than to plug in.
  static let hints: [(kind: String, words: [String])] = [
    (
      "plugin",
      [
        "macos", "windows", "reverb", "delay", "chorus", "distortion", "saturator", "saturation", "compressor",
        "limiter",
        "eq", "equalizer", "equaliser", "transient shaper", "tuner", "modulation effect", "vocal processor", "spectral",
      ]
    ),
    ("dj", ["dj"]),
  ]

  /// Words behind which a headline speaks of other things than its subject: "a controller **for** Ableton Live".
  private static let turns = [
    " for ", " with ", " from ", " in ", " adds ", " gets ", " to ", " featuring ", " inspired by ",
  ]

  /// The kind with the reason in words; `other` where no word of the tables stands anywhere. The maker's name is no
  /// evidence: not everything that a "Modular" company sells is modular.
  static func of(title: String, brand: String?, excerpt: String?, tags: [String]) -> (name: String, reasons: [String]) {
    func nameless(_ text: String) -> String { brand.map { text.replacing($0, with: " ") } ?? text }
    let title = nameless(title)
    let places = [
      ("the title", subject(of: title)), ("the title", title), ("a tag", nameless(tags.joined(separator: " | "))),
      ("the text", nameless(excerpt ?? "")),
    ].map { ($0.0, padded($0.1)) }
    for words in [table, hints] {
      for (place, text) in places {
        guard let (kind, word) = first(of: words, in: text) else { continue }
        return (kind, ["“\(word)” stands in \(place)"])
      }
    }
    return ("other", ["no word of any kind stands in the title, the tags or the text"])
  }

  private static func first(of table: [(kind: String, words: [String])], in padded: String) -> (String, String)? {
    for (kind, words) in table {
      if let word = words.first(where: { padded.contains(" \($0) ") }) { return (kind, word) }
    }
    return nil
  }

  /// A headline up to where it turns to other things.
  private static func subject(of title: String) -> String {
    turns.compactMap { title.firstRange(of: $0)?.lowerBound }.min().map { String(title[..<$0]) } ?? title
  }

  /// Lower case with everything but letters, digits and hyphens as spaces, so that whole words are found.
  private static func padded(_ text: String) -> String {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }
    return " " + words.joined(separator: " ") + " "
  }
}
