/// The text of one template.
public struct TemplateSource: Sendable {
  /// The name by which code and other templates call it, such as `news-day`.
  public let name: String
  /// The file it was read from, for errors.
  public let file: String
  /// The text.
  public let text: String

  /// A template's text with its name and file.
  public init(name: String, file: String, text: String) {
    self.name = name
    self.file = file
    self.text = text
  }
}
