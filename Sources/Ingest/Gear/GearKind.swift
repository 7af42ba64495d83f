/// What kind of thing an announcement speaks of, by a visible table of words.
enum GearKind {
  /// Kinds in the order of the table; within a text the first kind whose word stands in the title wins, else in a tag, else
  /// in the excerpt. More special kinds come before more general ones: a "drum machine plugin" is a plugin.
  static let table: [(kind: String, words: [String])] = [
    (
      "sample-pack",
      [
        "sample pack", "sample library", "sample packs", "loops", "expansion pack", "preset pack", "soundset",
        "presets",
      ]
    ),
    (
      "plugin",
      [
        "plugin", "plug-in", "plugins", "plug-ins", "vst", "vst3", "au plugin", "kontakt", "virtual instrument",
        "channel strip plugin",
      ]
    ),
    (
      "daw",
      [
        "daw", "ableton live", "logic pro", "fl studio", "cubase", "bitwig studio", "pro tools", "reaper", "studio one",
        "workstation software",
      ]
    ),
    ("eurorack", ["eurorack", "modular", "module", "modules"]),
    ("drum-machine", ["drum machine", "drum machines", "beatbox", "groovebox", "rhythm machine"]),
    ("sampler", ["sampler", "samplers", "mpc"]),
    ("synth", ["synth", "synths", "synthesizer", "synthesiser", "synthesizers", "polysynth", "monosynth"]),
    ("controller", ["controller", "controllers", "midi keyboard", "pad controller", "control surface", "keystation"]),
    ("microphone", ["microphone", "microphones", "mic", "mics"]),
    ("interface", ["audio interface", "audio interfaces", "interface", "preamp", "mixer", "mixing console"]),
    ("monitoring", ["studio monitor", "studio monitors", "monitors", "headphones", "earphones", "speakers"]),
    ("pedal", ["pedal", "pedals", "stompbox", "overdrive", "fuzz", "effects unit", "multi-effects"]),
    ("guitar", ["guitar", "guitars", "bass", "amp", "amps", "amplifier", "pickup", "pickups"]),
    ("dj", ["dj", "turntable", "turntables", "cdj", "rekordbox", "serato", "traktor"]),
    ("app", ["app", "apps", "ios", "ipad", "android", "software", "firmware", "update"]),
  ]

  static func of(title: String, excerpt: String?, tags: [String]) -> (name: String, reasons: [String]) {
    for (place, text) in [("title", title), ("tags", tags.joined(separator: " | ")), ("text", excerpt ?? "")] {
      let padded = padded(text)
      for (kind, words) in table {
        guard let word = words.first(where: { padded.contains(" \($0) ") }) else { continue }
        return (kind, ["“\(word)” in the \(place)"])
      }
    }
    return ("other", ["no word of the table"])
  }

  /// Lower case with everything but letters, digits and hyphens as spaces, so that whole words are found.
  private static func padded(_ text: String) -> String {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }
    return " " + words.joined(separator: " ") + " "
  }
}
