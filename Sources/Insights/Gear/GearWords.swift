/// Words of gear headlines that name no product.
enum GearWords {
  /// Words that make a model of a product: a "Kiln Mini" is not a "Kiln".
  static let models: Set<String> = [
    "pro", "mini", "le", "se", "x", "xl", "xs", "one", "plus", "max", "lite", "light", "ultra", "nano", "micro",
    "deluxe",
    "standard", "elite", "studio", "compact", "module", "desktop", "rack", "essentials", "intro", "suite", "player",
  ]

  /// Numbers that are written as letters.
  static let numerals: [String: String] = [
    "ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "mkii": "2", "mkiii": "3", "mkiv": "4",
    "mk2": "2", "mk3": "3", "mk4": "4", "mki": "1", "mk1": "1",
  ]

  /// Words of the trade that headlines and abbreviations write large.
  static let trade: Set<String> = [
    "aax", "ai", "analog", "analogue", "android", "app", "apps", "arpeggiator", "ara", "au", "audio", "auv3", "bass",
    "beat", "bluetooth", "bundle", "cables", "chorus", "clap", "clips", "compressor", "console", "controller",
    "controllers", "cv", "daw", "daws", "delay", "desktop", "digital", "distortion", "dj", "djs", "drum", "drums",
    "dsp",
    "dual", "echo", "edition", "effect", "effects", "electric", "electronic", "ensemble", "eq", "equalizer", "eurorack",
    "expansion", "filter", "firmware", "fm", "free", "freebie", "freeware", "fuzz", "fx", "gate", "gear", "granular",
    "groovebox", "guitar", "hardware", "headphones", "hybrid", "instrument", "instruments", "interface", "ios", "ipad",
    "iphone", "keyboard", "keyboards", "keys", "kit", "kits", "kontakt", "lfo", "library", "libraries", "limiter",
    "linux", "loop", "looper", "loops", "m4l", "mac", "machine", "macos", "mastering", "mic", "microphone", "mics",
    "midi", "mixer", "mixing", "mod", "modelling", "modular", "modulation", "monitor", "monitors", "mono", "monophonic",
    "mpe", "multi", "multiband", "namm", "nks", "orchestral", "organ", "oscillator", "overdrive", "pack", "packs",
    "pad",
    "pads", "paraphonic", "patches", "pedal", "pedals", "percussion", "phaser", "piano", "pitch", "plate", "plug",
    "plugin", "plugins", "poly", "polyphonic", "polysynth", "preamp", "preset", "presets", "rack", "reverb", "rhythm",
    "sample", "sampler", "samplers", "samples", "sampling", "saturation", "saturator", "semi", "sequencer", "shimmer",
    "software", "sound", "soundbank", "sounds", "soundset", "spectral", "spring", "stereo", "stompbox", "string",
    "strings", "studio", "superbooth", "synth", "synthesiser", "synthesizer", "synthesizers", "synths", "tape", "trial",
    "tuner", "update", "updates", "upgrade", "usb", "v", "vca", "vcf", "vco", "version", "virtual", "vocal", "vocals",
    "voice", "vst", "vst3", "vsts", "wavetable", "windows", "wireless", "workstation", "xfer",
  ]

  /// Words of the trade that say where a thing runs, or what it costs, and not what it is.
  static let platforms: Set<String> = [
    "aax", "android", "app", "apps", "au", "audio", "auv3", "clap", "edition", "free", "freebie", "freeware", "ios",
    "ipad",
    "iphone", "linux", "mac", "macos", "nks", "plugin", "plugins", "software", "trial", "update", "updates", "upgrade",
    "v",
    "version", "vst", "vst3", "vsts", "windows",
  ]

  /// Words that open a headline and belong to no name.
  static let openings: Set<String> = [
    "deal", "deals", "save", "free", "download", "get", "grab", "meet", "new", "first", "hands", "review", "reviewed",
    "watch", "hear", "exclusive", "sneak", "video", "win", "is", "what", "whats", "why", "how", "the", "a", "an",
    "this",
    "best", "introducing", "presenting", "black", "friday", "cyber", "monday", "news", "update", "rumor", "rumour",
  ]

  /// A word of an offer; an announcement and an offer are two.
  static let offers: Set<String> = [
    "deal", "deals", "sale", "save", "off", "discount", "discounted", "bargain", "clearance",
  ]

  /// A word of a review; an announcement and a review are two.
  static let reviews: Set<String> = ["review", "reviewed", "tested", "verdict"]

  /// Whether a folded word can be part of a product's name.
  static func canName(_ word: String) -> Bool {
    word.utf8.count > 1 && !trade.contains(word) && !models.contains(word)
  }
}
