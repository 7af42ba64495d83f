/// Why a site cannot be built: one sentence that says what failed, where, why, and what to do.
public struct SiteError: Error, CustomStringConvertible, Sendable {
  /// The sentence.
  public let description: String
  /// The file below `content/` that cannot be read, when that is why: the site can be built without it.
  let damagedFile: String?

  /// An error with its sentence.
  public init(_ sentence: String) {
    self.init(sentence, damagedFile: nil)
  }

  init(_ sentence: String, damagedFile: String?) {
    description = sentence
    self.damagedFile = damagedFile
  }

  /// What the cache says of a file, or of something else, cannot be read.
  init(damagedCache place: String) {
    self.init("the build cache is damaged at \(place); delete the folder .pulse and build again.")
  }
}
