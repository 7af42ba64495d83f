/// Addresses of the web as text: resolving, comparing, taking apart.
public enum WebAddress {
  /// The absolute address of a reference (RFC 3986, section 5); nil when it is none and there is no usable base.
  public static func resolve(_ reference: String, base: String) -> String? { reference }

  /// One address for all the spellings of one page: scheme and host in lower case, no default port, no fragment, no dot
  /// segments, no tracking parameters, no AMP variant. Two different pages never become one.
  public static func canonical(_ address: String) -> String { address }

  /// The host in lower case, without port and user; nil when the address has none.
  public static func host(_ address: String) -> String? { nil }

  /// True for an absolute `http` or `https` address with a host.
  public static func isWeb(_ address: String) -> Bool {
    address.lowercased().hasPrefix("http://") || address.lowercased().hasPrefix("https://")
  }
}
