import Records
public import Transport

/// How an app proves itself to a service before it may ask: OAuth 2.0 client credentials (RFC 6749, 4.4).
public struct ClientCredentials: Sendable {
  /// Where a token is given.
  public let tokenURL: String
  /// The environment variable that holds the app's id.
  public let idName: String
  /// The environment variable that holds the app's secret.
  public let secretName: String

  /// Spotify's Web API.
  public static let spotify = ClientCredentials(
    tokenURL: "https://accounts.spotify.com/api/token", idName: "SPOTIFY_CLIENT_ID",
    secretName: "SPOTIFY_CLIENT_SECRET")

  /// The request for a token; its body holds id and secret, which show in no address.
  public func request(id: String, secret: String, userAgent: String) -> HTTPRequest {
    .form(
      [("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret)], to: tokenURL,
      userAgent: userAgent)
  }

  /// The token in an answer.
  public func token(in body: [UInt8], status: Int) throws(IngestError) -> String {
    let answer = try? JSONValue.parse(body)
    if status == 200, let token = answer?["access_token"]?.words { return token }
    let words = answer?["error_description"]?.words ?? answer?["error"]?.words ?? "no reason given"
    throw IngestError("\(tokenURL): HTTP \(status), no token (\(words)); look at \(idName) and \(secretName)")
  }
}
