import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs a numbered list of jobs on all cores; the results come back in the order of the numbers.
enum Workers {
  /// Calls `job` for 0..<count.
  ///
  /// - Throws: the error with the lowest number, so that a broken site gives the same message in every build.
  static func map<Result: Sendable>(
    count: Int, _ job: @Sendable (Int) throws(SiteError) -> Result
  ) throws(SiteError) -> [Result] {
    let cores = max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), count))
    // A worker takes a few at once where there are many, so that there is less to sort at the end.
    let size = max(1, min(8, count / (cores * 64)))
    let next = Atomic<Int>(0)
    let gathered = Mutex<[(start: Int, results: [Result])]>([])
    let failure = Mutex<(number: Int, error: SiteError)?>(nil)
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      while failure.withLock({ $0 == nil }) {
        let start = next.wrappingAdd(size, ordering: .relaxed).oldValue
        guard start < count else { break }
        let end = min(start + size, count)
        var own: [Result] = []
        own.reserveCapacity(end - start)
        do throws(SiteError) {
          // All up to the end: another worker's failure may have a higher number.
          while start + own.count < end { own.append(try job(start + own.count)) }
        } catch {
          let number = start + own.count
          failure.withLock { first in
            if number < first?.number ?? .max { first = (number, error) }
          }
        }
        gathered.withLock { $0.append((start, own)) }
      }
    }
    if let first = failure.withLock({ $0 }) { throw first.error }
    return gathered.withLock { $0 }.sorted { $0.start < $1.start }.flatMap(\.results)
  }
}
