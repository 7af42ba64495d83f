import Foundation

/// An installed Chromium, for printing and picturing pages of the built site.
public struct Chromium: Sendable {
  private let program: String

  private static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]

  /// The first one on the path; that of the environment when nil.
  ///
  /// Throws a sentence when there is none.
  public init(path: String? = nil) throws(PipelineError) {
    let folders = (path ?? ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let candidates = Self.names.flatMap { name in folders.map { $0 + "/" + name } }
    guard let program = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      throw PipelineError(
        "no Chromium is installed; install the package 'chromium' (or Google Chrome) and run this again.")
    }
    self.program = program
  }

  /// Prints a page to a PDF file, with its print style.
  public func pdf(of address: String, to file: String) throws(PipelineError) {
    try run(["--print-to-pdf=\(file)", "--no-pdf-header-footer", address], making: file)
  }

  /// Pictures the top of a page.
  public func picture(of address: String, to file: String, width: Int, height: Int) throws(PipelineError) {
    try run(
      ["--screenshot=\(file)", "--window-size=\(width),\(height)", "--hide-scrollbars", address], making: file)
  }

  private func run(_ options: [String], making file: String) throws(PipelineError) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["--headless", "--disable-gpu", "--no-sandbox", "--force-color-profile=srgb"] + options
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try? FileManager.default.removeItem(atPath: file)
    do {
      try process.run()
    } catch {
      throw PipelineError("cannot start \(program): \(error.localizedDescription)")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0, FileManager.default.fileExists(atPath: file) else {
      throw PipelineError("\(program) ended with status \(process.terminationStatus) and wrote no \(file).")
    }
  }
}
