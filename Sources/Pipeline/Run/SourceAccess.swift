import Ingest
import LanguageModels
import Records
import Transport

/// Gets the token that a source's service wants to see, so that its order can be sent.
///
/// Token, id and secret go over the wire in header fields and a body, which nothing keeps; what a service answers may repeat
/// them, so its words are kept without them.
struct SourceAccess: Sendable {
  let context: RunContext

  /// Why a source cannot be asked, before anything is sent; nil when it can.
  func obstacle(to source: SourceConfiguration) -> String? {
    guard let credentials = ReleaseAdapter.named(source.adapter)?.credentials else { return nil }
    if keys(credentials) == nil {
      return
        "'\(source.adapter)' needs an app's id and secret: set \(credentials.idName) and \(credentials.secretName) in "
        + "the environment or in .env"
    }
    return context.options.record.map { _ in
      "it is not asked while answers are recorded, because its token would lie in the recording"
    }
  }

  /// The order with what the service wants to see; throws a sentence where no token is given.
  func authorized(_ order: FetchOrder, for source: SourceConfiguration) async throws(PipelineError) -> FetchOrder {
    guard let credentials = ReleaseAdapter.named(source.adapter)?.credentials, let keys = keys(credentials) else {
      return order
    }
    let request = keys.id.reveal { id in
      keys.secret.reveal { credentials.request(id: id, secret: $0, userAgent: context.userAgent) }
    }
    do {
      let response = try await context.client.send(request)
      var order = order
      order.headers["Authorization"] = "Bearer \(try credentials.token(in: response.body, status: response.status))"
      return order
    } catch {
      throw PipelineError(keys.id.redacted(from: keys.secret.redacted(from: "\(error)")))
    }
  }

  private func keys(_ credentials: ClientCredentials) -> (id: Secret, secret: Secret)? {
    guard let id = context.environment.secret(credentials.idName),
      let secret = context.environment.secret(credentials.secretName)
    else { return nil }
    return (id, secret)
  }
}
