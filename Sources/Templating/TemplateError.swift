/// Why a template cannot be compiled or rendered, with its place.
public struct TemplateError: Error, CustomStringConvertible, Sendable {
  /// The file as the caller named it, such as `Templates/news.mustache`.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
  /// What is wrong and what to do, without the place.
  public let message: String

  /// The whole sentence: `file:line:column: message`.
  public var description: String {
    "\(file):\(line):\(column): \(message)"
  }
}
