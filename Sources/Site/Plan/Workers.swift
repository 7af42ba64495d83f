import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs a numbered list of jobs on all cores; the results come in the order of the numbers.
enum Workers {
  /// Calls `job` for 0..<count.
  ///
  /// - Throws: the error with the lowest number, so that a broken site gives the same message in every build.
  static func map<Result: Sendable>(
    count: Int, _ job: @Sendable (Int) throws(SiteError) -> Result
  ) throws(SiteError) -> [Result] {
    let results = Mutex<[Result]>([])
    results.withLock { $0.reserveCapacity(count) }
    try forEach(count: count, room: {}) { number, _ throws(SiteError) in
      try job(number)
    } take: { result in
      results.withLock { $0.append(result) }
    }
    return results.withLock { $0 }
  }

  /// Calls `job` for 0..<count, and `take` with each result when those before it have been taken: there can be tens of
  /// thousands, and nothing else holds them. Where jobs fail it is called for those that did not, whatever is missing between.
  ///
  /// - Parameters:
  ///   - room: what a worker keeps from job to job.
  /// - Throws: as ``map(count:_:)``.
  static func forEach<Room: ~Copyable, Result: Sendable>(
    count: Int, room: @Sendable () -> Room, _ job: @Sendable (Int, inout Room) throws(SiteError) -> Result,
    take: @Sendable (Result) -> Void
  ) throws(SiteError) {
    let cores = max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), count))
    // A worker takes a few at once where there are many, so that the workers meet less often.
    let size = max(1, min(8, count / (cores * 64)))
    let next = Atomic<Int>(0)
    let line = Mutex(Line<Result>())
    let failure = Mutex<(number: Int, error: SiteError)?>(nil)
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      var room = room()
      while failure.withLock({ $0 == nil }) {
        let start = next.wrappingAdd(size, ordering: .relaxed).oldValue
        guard start < count else { break }
        let end = min(start + size, count)
        var own: [Result] = []
        own.reserveCapacity(end - start)
        do throws(SiteError) {
          // All up to the end: another worker's failure may have a higher number.
          while start + own.count < end { own.append(try job(start + own.count, &room)) }
        } catch {
          let number = start + own.count
          failure.withLock { first in
            if number < first?.number ?? .max { first = (number, error) }
          }
        }
        line.withLock { line in
          line.waiting[start] = own
          while let batch = line.waiting.removeValue(forKey: line.next) {
            for result in batch { take(result) }
            line.next += size
          }
        }
      }
    }
    line.withLock { line in
      for (_, batch) in line.waiting.sorted(by: { $0.key < $1.key }) {
        for result in batch { take(result) }
      }
    }
    if let first = failure.withLock({ $0 }) { throw first.error }
  }

  /// Results that wait for their turn, by the number of the first of each batch.
  private struct Line<Result: Sendable> {
    var next = 0
    var waiting: [Int: [Result]] = [:]
  }
}
