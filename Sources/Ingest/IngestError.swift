/// An error of this module, as a sentence.
public struct IngestError: Error {}
