/// Which words of a title's brackets and tails make another recording, and which only describe the same one.
enum VersionWords {
  /// What a bracket or tail says.
  enum Meaning: Hashable {
    /// Another recording of the work.
    case version([String])
    /// The same recording in other clothes: remaster, edit, soundtrack.
    case neutral
    /// Part of the title.
    case title
  }

  /// One word is enough for these marks.
  private static let marks: [(mark: String, words: Set<String>)] = [
    ("live", ["live", "unplugged", "concert", "session", "sessions", "performance", "recorded"]),
    ("acoustic", ["acoustic", "piano", "stripped", "unplugged"]),
    ("remix", ["remix", "remixed", "rmx", "rework", "reworked", "bootleg", "mashup", "dub"]),
    ("extended", ["extended"]),
    ("sped up", ["sped", "speed", "nightcore"]),
    ("slowed", ["slowed", "reverb", "chopped", "screwed"]),
    ("instrumental", ["instrumental", "karaoke", "acapella", "cappella"]),
    ("demo", ["demo"]),
    ("cover", ["cover"]),
    ("orchestral", ["orchestral", "symphonic"]),
    ("rerecorded", ["rerecorded", "rerecording", "reimagined"]),
  ]

  private static let languages: Set<String> = [
    "spanish", "english", "french", "german", "italian", "japanese", "korean", "portuguese", "chinese", "mandarin",
    "spanglish", "hindi", "arabic",
  ]

  /// Words that say nothing about who made a remix.
  private static let remixFiller: Set<String> = [
    "remix", "remixed", "rmx", "rework", "reworked", "bootleg", "mashup", "dub", "mix", "edit", "radio", "club",
    "extended", "version", "the", "official", "vocal", "original", "main", "single", "album", "short", "long", "bonus",
    "track", "explicit", "clean",
  ]

  private static let neutral: Set<String> = [
    "remaster", "remastered", "remasterizado", "explicit", "clean", "deluxe", "bonus", "soundtrack", "ost", "mono",
    "stereo", "edit", "edited", "amended", "anniversary", "reissue", "edition", "official", "audio", "video", "lyric",
    "lyrics", "visualizer", "spotify",
  ]

  private static let versionWords: Set<String> = ["version", "vers", "ver"]

  /// What a version may be called without being another recording, beside years and the words above.
  private static let neutralVersions: Set<String> = [
    "single", "album", "original", "radio", "main", "movie", "film", "studio", "standard", "full", "short", "long",
    "tv",
    "the", "from",
  ]

  /// Harmless only beside one of the neutral words or `mix`.
  private static let neutralCompanions: Set<String> = [
    "single", "album", "original", "radio", "main", "mono", "stereo",
  ]

  /// Words that tell two pieces of one album apart.
  private static let structural: Set<String> = [
    "interlude", "intro", "outro", "skit", "reprise", "prelude", "freestyle", "part", "chapter", "vol", "volume",
    "episode", "act", "scene", "side", "season", "poem",
  ]

  /// What a bracket or tail means.
  static func meaning(of text: String, words: [String]) -> Meaning {
    let found = versions(of: text, words: words)
    if !found.isEmpty { return .version(found) }
    if words.first == "from" || words.contains(where: { neutral.contains($0) || versionWords.contains($0) }) {
      return .neutral
    }
    if words.last == "mix" || words.count == 1, words.contains(where: neutralCompanions.contains) { return .neutral }
    return .title
  }

  /// Whether a subtitle may be left out by another chart: not when it numbers or names a part of something, and not behind a
  /// title that every album has ("Intro").
  static func isOptional(_ words: [String], after title: [String]) -> Bool {
    let isNumbered = words.contains { structural.contains($0) || $0.utf8.contains { (0x30...0x39).contains($0) } }
    return !isNumbered && !title.allSatisfy(structural.contains)
  }

  private static func versions(of text: String, words: [String]) -> [String] {
    var found: [String] = []
    for (mark, triggers) in marks where words.contains(where: triggers.contains) {
      found.append(mark == "remix" ? remix(words) : mark)
    }
    if words.last == "mix", !words.contains(where: neutralCompanions.contains), !found.contains(where: isRemix) {
      found.append(remix(words))
    }
    if let minute = words.firstIndex(of: "minute"), minute > 0 { found.append("\(words[minute - 1]) minute") }
    if let language = words.first(where: languages.contains), words.contains("version") || words.contains("ver") {
      found.append(language)
    }
    if let owner = owner(text, words) { found.append("version of \(owner)") }
    if found.isEmpty, let name = unknownVersion(words) { found.append("version \(name)") }
    return found
  }

  /// The name of a version that is not known to be harmless: "Old Timey Version" is another recording, "1947 Version" is not.
  private static func unknownVersion(_ words: [String]) -> String? {
    guard words.first != "from", let version = words.firstIndex(where: versionWords.contains) else { return nil }
    let named = words[..<version].filter { word in
      !neutral.contains(word) && !neutralVersions.contains(word) && !word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    return named.isEmpty ? nil : named.joined()
  }

  private static func isRemix(_ mark: String) -> Bool { mark.hasPrefix("remix") }

  private static func remix(_ words: [String]) -> String {
    let name = words.filter { !remixFiller.contains($0) && !$0.utf8.allSatisfy { (0x30...0x39).contains($0) } }.joined()
    return name.isEmpty ? "remix" : "remix \(name)"
  }

  /// Whose version it is in "Taylor's Version": a possessive directly before the word.
  private static func owner(_ text: String, _ words: [String]) -> String? {
    guard let version = words.firstIndex(of: "version"), version > 0 else { return nil }
    let printed = text.split(separator: " ")
    let possessive = printed.contains { word in
      let marks = word.unicodeScalars.contains { $0 == "'" || $0 == "’" }
      return marks && NameText.words(word) == [words[version - 1]] && words[version - 1].hasSuffix("s")
    }
    return possessive ? words[version - 1] : nil
  }
}
