/// An error of this module, as a sentence.
public struct ArchiveError: Error {}
