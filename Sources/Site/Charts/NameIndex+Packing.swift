/// How the records of the index lie in the cache.
extension NameIndex.Track: PackedRecord {
  static let none = NameIndex.Track(slug: "", title: "", artist: "", artists: [], aliases: [], versions: [])

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    self.init(
      slug: try pack.string(), title: try pack.string(), artist: try pack.string(), artists: try pack.ints(),
      aliases: try pack.strings(), versions: try pack.ints())
  }

  func write(to pack: inout PackWriter) {
    for text in [slug, title, artist] { pack.add(text) }
    pack.add(numbers: artists)
    pack.add(aliases)
    pack.add(numbers: versions)
  }
}

extension NameIndex.Billing: PackedRecord {
  static let none = NameIndex.Billing(key: 0, title: "", artist: -1)

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    let (key, artist) = (try pack.word(), try pack.int())
    self.init(key: key, title: try pack.string(), artist: artist)
  }

  func write(to pack: inout PackWriter) {
    pack.add(word: key)
    pack.add(artist)
    pack.add(title)
  }
}

extension NameIndex.Artist: PackedRecord {
  static let none = NameIndex.Artist(slug: "", name: "", word: 0, aliases: [])

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    self.init(
      slug: try pack.string(), name: try pack.string(), word: try pack.word(), aliases: try pack.strings())
  }

  func write(to pack: inout PackWriter) {
    for text in [slug, name] { pack.add(text) }
    pack.add(word: word)
    pack.add(aliases)
  }
}
