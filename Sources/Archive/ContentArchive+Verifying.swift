extension ContentArchive {
  /// Examines every file, for `pulse check`; the findings come in the order of the files.
  ///
  /// The configuration and the hand-written pages are not examined here.
  public func verify() -> [Finding] {
    var verification = Verification(archive: self)
    verification.run()
    return verification.findings
  }
}
