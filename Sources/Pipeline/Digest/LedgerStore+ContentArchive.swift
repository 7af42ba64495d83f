import Archive
import LanguageModels
import Records

extension LedgerStore {
  /// The ledger and the answers of an archive.
  static func archive(_ archive: ContentArchive) -> LedgerStore {
    LedgerStore(
      lines: { try archive.lines(at: .ledger($0))?.whole ?? [] },
      append: { try archive.appendLine($0, to: .ledger($1)) },
      answers: { try archive.lines(at: .answers($0))?.whole ?? [] },
      keepAnswer: { try archive.appendLine($0, to: .answers($1)) })
  }
}
