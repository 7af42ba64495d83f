import Templating

extension Value {
  /// A list that a template shows as one block: `{{#rows}}<ol>{{#items}}…{{/items}}</ol>{{/rows}}{{^rows}}none{{/rows}}`.
  static func block(_ items: [Value]) -> Value {
    items.isEmpty ? nil : ["items": .list(items)]
  }
}
