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
    let next = Atomic<Int>(0)
    let gathered = Mutex<[(number: Int, result: Result)]>([])
    let failure = Mutex<(number: Int, error: SiteError)?>(nil)
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      var own: [(Int, Result)] = []
      while failure.withLock({ $0 == nil }) {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { break }
        do throws(SiteError) {
          own.append((number, try job(number)))
        } catch {
          failure.withLock { first in
            if number < first?.number ?? .max { first = (number, error) }
          }
        }
      }
      gathered.withLock { $0 += own }
    }
    if let first = failure.withLock({ $0 }) { throw first.error }
    return gathered.withLock { $0 }.sorted { $0.number < $1.number }.map(\.result)
  }
}
