import Foundation
import LanguageModels

extension PromptLog {
  /// `logs/prompts.ndjson` of a site; that it cannot be written spoils no digest.
  static func file(site: String, keepsTexts: Bool) -> PromptLog {
    PromptLog(keepsTexts: keepsTexts) { line in
      let folder = site + "/logs"
      let path = folder + "/prompts.ndjson"
      let files = FileManager.default
      try? files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      if !files.fileExists(atPath: path) {
        _ = files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
      }
      guard let handle = FileHandle(forWritingAtPath: path) else { return }
      defer { try? handle.close() }
      _ = try? handle.seekToEnd()
      try? handle.write(contentsOf: Data(line + [UInt8(ascii: "\n")]))
    }
  }
}
