/// A file of `content/` (or of the public folder) as the build sees it.
struct ContentFile: Sendable {
  /// The path below its folder, with `/`.
  let path: String
  let stamp: FileStamp
  /// Of the file's bytes.
  let fingerprint: Fingerprint
  /// What pages other than the file's own need to know of it.
  let rollup: ArraySlice<UInt8>
  /// True when it was read in this build and not known from the cache.
  let isFresh: Bool
}
