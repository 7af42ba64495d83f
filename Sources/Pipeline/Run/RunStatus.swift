/// What the process tells its caller.
public enum RunStatus: Int32, Sendable {
  /// Done; dead sources are reported, not fatal.
  case done = 0
  /// Failed: the configuration, a template, the disk.
  case failed = 1
  /// Done, but a source or a check is bad and `--strict` was given.
  case strict = 2
}
