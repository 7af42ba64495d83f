import Synchronization

/// What several pages need and the first of them makes. A class, because they share it.
final class Shared<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)

  init() {}

  func value<Failure: Error>(_ make: () throws(Failure) -> Value) throws(Failure) -> Value {
    try known.withLock { known throws(Failure) in
      if let known { return known }
      let value = try make()
      known = value
      return value
    }
  }
}
