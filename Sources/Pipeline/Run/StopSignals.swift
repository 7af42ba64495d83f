import Dispatch
import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The stage that a run is in, for whoever has to name it from outside.
final class RunStanding: Sendable {
  private let name = Mutex("its start")

  var stage: String {
    get { name.withLock { $0 } }
    set { name.withLock { $0 = newValue } }
  }
}

/// Ends the process at once on SIGTERM and SIGINT, with a sentence and the status that shells know (128 + the signal).
///
/// Nothing needs to be finished for that: files are replaced in one step, and what a source answered is remembered only
/// after it was kept. So the end is as harmless as that by `kill -9`, and told.
public struct StopSignals {
  private let sources: [any DispatchSourceSignal]

  /// Watches until ``end()``.
  public init(_ run: PulseRun) {
    let standing = run.standing
    sources = [(SIGTERM, "SIGTERM"), (SIGINT, "SIGINT")].map { number, name in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler {
        let text =
          "\npulse: ended by \(name) during \(standing.stage); what was kept is whole, and the next run goes on.\n"
        FileHandle.standardError.write(Data(text.utf8))
        _exit(128 + number)
      }
      source.resume()
      return source
    }
  }

  /// Stops watching.
  public func end() {
    for source in sources { source.cancel() }
    signal(SIGTERM, SIG_DFL)
    signal(SIGINT, SIG_DFL)
  }
}
