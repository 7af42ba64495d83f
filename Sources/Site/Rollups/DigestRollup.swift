import Records

/// A digest's headline.
struct DigestRollup: FileRollup {
  typealias File = Digest

  let real: Int
  let sample: Int
  let headline: String
  /// When it was written, in seconds.
  let written: Int
  /// Sentences by a model, and sentences of the sources.
  let sentences: (written: Int, extracted: Int)

  init(_ digest: Digest) {
    real = digest.sample ? 0 : 1
    sample = digest.sample ? 1 : 0
    headline = digest.headline
    written = digest.written.seconds
    let all = digest.lede + digest.highlights.map(\.statement)
    sentences = (all.count { $0.origin == .llm }, all.count { $0.origin == .extract })
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    real = try pack.int()
    sample = try pack.int()
    written = try pack.int()
    sentences = (try pack.int(), try pack.int())
    headline = try pack.string()
  }

  func write(to pack: inout PackWriter) {
    for number in [real, sample, written, sentences.written, sentences.extracted] { pack.add(number) }
    pack.add(headline)
  }
}
