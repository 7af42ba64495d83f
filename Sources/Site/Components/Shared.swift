import Synchronization

/// What several pages need and the first of them makes. A class, because they share it.
final class Shared<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  init() {}

  /// What was made; nil where nobody needed it yet.
  var known: Value? { made.withLock { $0 } }

  func value<Failure: Error>(_ make: () throws(Failure) -> Value) throws(Failure) -> Value {
    try made.withLock { made throws(Failure) in
      if let made { return made }
      let value = try make()
      made = value
      return value
    }
  }
}
