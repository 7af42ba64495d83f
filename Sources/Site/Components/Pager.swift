import Records
import Templating

/// The values of the partial `pager`.
enum Pager {
  /// Links to the day before and after.
  static func days(_ folder: String, previous: Day?, next: Day?, frame: SiteFrame) -> Value {
    func link(_ day: Day?) -> Value {
      day.map {
        ["href": .string("\(frame.base)\(folder)\($0)/"), "text": .string(DateText.weekday($0))]
      } ?? nil
    }
    return ["previous": link(previous), "next": link(next)]
  }
}
