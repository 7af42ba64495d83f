/// An error of the HTTP client, as a sentence.
public struct TransportError: Error {}
