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

  /// Links to some days.
  static func list(_ folder: String, _ days: [Day], frame: SiteFrame) -> Value {
    .list(
      days.map {
        [
          "href": .string("\(frame.base)\(folder)\($0)/"),
          "date": ["iso": .string($0.description), "text": .string(DateText.weekday($0))],
        ]
      })
  }
}
