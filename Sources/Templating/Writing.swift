/// How a value is written at one place of the markup.
enum Writing: Sendable {
  /// Text or a quoted attribute.
  case escaped
  /// Trusted markup alone.
  case markup
  /// Trusted JSON or code inside `<script>`.
  case script
  /// Trusted declarations inside `<style>`.
  case styleSheet
  /// A number or a simple word in a `style` attribute.
  case styleAttribute
  /// As it is, whatever it is: the lenient mode's triple tag.
  case raw
}
