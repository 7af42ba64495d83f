/// A piece of work that is done as a whole or not at all: files that come of the same inputs.
struct PageUnit: Sendable {
  /// Its name within the plan, such as `news/2026-11-22`.
  let key: String
  /// Of everything that its files depend on.
  let inputs: Fingerprint
  /// Renders the files.
  let render: @Sendable (inout PageSink) throws(SiteError) -> Void
}
