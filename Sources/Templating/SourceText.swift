/// One template's text, as bytes, with the arithmetic of places.
struct SourceText: Sendable {
  let name: String
  let file: String
  let bytes: [UInt8]

  init(_ source: TemplateSource) {
    name = source.name
    file = source.file
    bytes = Array(source.text.utf8)
  }

  /// Line and column, both from 1, of a byte.
  func position(of offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }

  /// An error at a byte of this text.
  func error(at offset: Int, _ message: String) -> TemplateError {
    let position = position(of: offset)
    return TemplateError(file: file, line: position.line, column: position.column, message: message)
  }
}
