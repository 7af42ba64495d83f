extension Disk {
  /// ``contents(of:)`` with this module's error.
  static func reading(_ path: String) throws(SiteError) -> [UInt8]? {
    do throws(Refusal) {
      return try contents(of: path)
    } catch {
      throw SiteError(error.sentence + ".")
    }
  }
}
