/// An error of this module, as a sentence.
public struct DigestsError: Error {}
