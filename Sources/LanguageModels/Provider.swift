import Records
import Transport

/// One service: where it is, what its requests look like and what its answers mean.
///
/// Each stands in a file of its own in `Providers/`; a further one is one such file and its name in ``all``.
public struct Provider: Sendable {
  /// The word in the configuration.
  public let name: String
  /// The name that readers see.
  public let title: String
  /// The account that is billed, under which prices and cool-downs are kept: two interfaces of one service share it.
  public let account: String
  /// The service's own address; nil for a server that a site must name.
  public let address: String?
  /// The version in every path, such as `/v1`; base addresses are given with and without it.
  let version: String?
  /// How the key travels.
  let keyHeader: KeyHeader
  /// True where thinking is billed outside the limit of output tokens, so that the output is bounded twice.
  let thinkingEscapes: Bool
  /// Path and body of a request.
  let request: @Sendable (Prompt, Model) -> WireRequest
  /// Reads a body that came with status 200; nil when it is not the provider's form.
  let reply: @Sendable (JSONValue) -> Reply?
  /// Whether an error speaks of money.
  let isSpendLimit: @Sendable (_ status: Int, _ error: JSONValue) -> Bool

  /// How a key travels.
  enum KeyHeader: Sendable {
    /// `Authorization: Bearer KEY`.
    case bearer
    /// A header of its own.
    case named(String)
  }

  /// Every provider, in the order of the documentation.
  public static let all: [Provider] = [
    anthropic, openAI, openAIResponses, deepSeek, xAI, perplexity, google, local,
  ]

  /// The provider of a name in the configuration.
  public static func named(_ name: String) -> Provider? {
    all.first { $0.name == name }
  }

  /// The environment variable of its key, such as `ANTHROPIC_API_KEY`.
  public var keyName: String { "\(account.uppercased())_API_KEY" }
  /// The environment variable that replaces its address, such as `ANTHROPIC_BASE_URL`.
  public var addressName: String { "\(account.uppercased())_BASE_URL" }
}

/// What goes over the wire, but for the key.
struct WireRequest: Sendable {
  /// Appended to the base address.
  var path: String
  /// Header fields beside the key and `content-type`.
  var headers: HTTPHeaders = [:]
  /// The body.
  var body: JSONValue
}
