internal import CCMarkGFM
internal import Glibc

/// CommonMark with GitHub's tables, strikethrough and autolinks, through cmark-gfm.
public enum Markdown {
  /// The HTML of a text; raw HTML in it and dangerous addresses are left out.
  public static func html(_ text: String) -> String {
    _ = registered
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return "" }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      guard let extension_ = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, extension_)
    }
    cmark_parser_feed(parser, text, text.utf8.count)
    guard let document = cmark_parser_finish(parser) else { return "" }
    defer { cmark_node_free(document) }
    let extensions = cmark_parser_get_syntax_extensions(parser)
    guard let html = cmark_render_html(document, CMARK_OPT_DEFAULT, extensions) else { return "" }
    defer { free(html) }
    return String(cString: html)
  }

  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()
}
