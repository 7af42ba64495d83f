/// One file of the built site.
struct Output: Sendable, Equatable {
  /// What a file is for.
  enum Role: UInt8, Sendable {
    /// A page that search engines may list.
    case page
    /// A page that they should not, such as 404.html or a redirect.
    case hidden
    /// A feed.
    case feed
    /// Anything else.
    case file
  }

  /// The path below the output folder, with `/`.
  let path: String
  let role: Role
  /// When what it shows last changed, in seconds since 1970; nil when that is not known.
  let modified: Int?
  /// What the file system says about it.
  let stamp: FileStamp
}
