import Records
import Testing
import Transport

@testable import LanguageModels

@Suite("Errors of the services")
struct FailureTests {
  /// An error as a provider sends it, with its meaning.
  struct Case: CustomTestStringConvertible, Sendable {
    let provider: String
    let status: Int
    let body: String
    var headers: HTTPHeaders = [:]
    let failure: Failure
    var testDescription: String { "\(provider) \(status) \(failure)" }
  }

  static let cases: [Case] = [
    Case(
      provider: "anthropic", status: 400, body: #"{"error":{"type":"invalid_request_error","message":"m"}}"#,
      failure: .invalidRequest(status: 400)),
    Case(
      provider: "anthropic", status: 400,
      body: #"{"error":{"message":"You have reached your specified API usage limits. You will regain access"}}"#,
      failure: .spendLimit(status: 400)),
    Case(
      provider: "anthropic", status: 429,
      body: #"{"error":{"type":"rate_limit_error","details":{"error_code":"enforced_spend_limit_reached"}}}"#,
      failure: .spendLimit(status: 429)),
    Case(
      provider: "anthropic", status: 429, body: #"{"error":{"type":"rate_limit_error"}}"#,
      headers: ["retry-after": "7"], failure: .rateLimited(wait: 7)),
    Case(provider: "anthropic", status: 401, body: "{}", failure: .keyRefused(status: 401)),
    Case(provider: "anthropic", status: 529, body: "{}", failure: .overloaded(wait: nil)),
    Case(
      provider: "openai", status: 429,
      body: #"{"error":{"type":"insufficient_quota","code":"organization_spend_limit_exceeded"}}"#,
      failure: .spendLimit(status: 429)),
    Case(provider: "openai", status: 429, body: #"{"error":{"code":429}}"#, failure: .rateLimited(wait: nil)),
    Case(
      provider: "openai", status: 429, body: "{}", headers: ["retry-after-ms": "1500"], failure: .rateLimited(wait: 2)),
    Case(provider: "openai", status: 403, body: "{}", failure: .forbidden),
    Case(provider: "openai", status: 404, body: "{}", failure: .unknownModel),
    Case(provider: "openai", status: 413, body: "{}", failure: .tooLarge),
    Case(provider: "openai", status: 422, body: "{}", failure: .invalidRequest(status: 422)),
    Case(provider: "openai", status: 503, body: "{}", headers: ["retry-after": "3"], failure: .unavailable(wait: 3)),
    Case(provider: "openai", status: 504, body: "", failure: .upstreamTimeout),
    Case(provider: "openai", status: 500, body: "", failure: .serverError(status: 500)),
    Case(provider: "openai", status: 307, body: "", failure: .redirected(status: 307)),
    Case(provider: "openai", status: 204, body: "", failure: .unexpectedStatus(204)),
    Case(
      provider: "deepseek", status: 402, body: #"{"error":{"message":"Insufficient Balance"}}"#,
      failure: .noCredit(status: 402)),
    Case(
      provider: "xai", status: 429,
      body:
        #"{"code":"c","error":"Your team has either used all available credits or reached its monthly spending limit."}"#,
      failure: .spendLimit(status: 429)),
    Case(
      provider: "xai", status: 429, body: #"{"code":"c","error":"Too many requests"}"#, failure: .rateLimited(wait: nil)
    ),
    Case(
      provider: "perplexity", status: 429, body: #"{"error":{"type":"insufficient_quota"}}"#,
      failure: .spendLimit(status: 429)),
    Case(
      provider: "google", status: 400, body: #"{"error":{"details":[{"reason":"API_KEY_INVALID"}]}}"#,
      failure: .keyRefused(status: 400)),
    Case(
      provider: "google", status: 429,
      body: #"{"error":{"details":[{"@type":"type.googleapis.com/google.rpc.QuotaFailure"}]}}"#,
      failure: .spendLimit(status: 429)),
    Case(
      provider: "google", status: 429,
      body: #"{"error":{"details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"2.5s"}]}}"#,
      failure: .rateLimited(wait: 3)),
  ]

  @Test("Every error of every provider has its own meaning", arguments: cases)
  func meanings(_ sample: Case) throws {
    let provider = try #require(Provider.named(sample.provider))
    let response = HTTPResponse(status: sample.status, headers: sample.headers, body: Array(sample.body.utf8), url: "")
    let error = (try? JSONValue.parse(response.body)) ?? .null
    let failure = Failure(response, error: error, isSpendLimit: provider.isSpendLimit, now: Bench.now)
    #expect(failure == sample.failure)
  }

  @Test(
    "Nothing is billed for certain only where a whole JSON error says so",
    arguments: [
      (400, "{}", true), (429, "{}", true), (503, "{}", true), (529, "{}", true), (401, "<html>", false),
      (503, "", false),
      (500, "{}", false), (504, "{}", false), (408, "{}", false), (307, "{}", false), (200, "{}", false),
      (429, "{", false),
    ])
  func unbilled(_ status: Int, _ body: String, _ isUnbilled: Bool) {
    #expect(Failure.isCertainlyUnbilled(HTTPResponse(status: status, body: Array(body.utf8), url: "")) == isUnbilled)
  }

  @Test("A date to wait for is read against the server's own clock")
  func dates() {
    let headers: HTTPHeaders = [
      "date": "Sun, 22 Nov 2026 08:00:00 GMT", "retry-after": "Sun, 22 Nov 2026 08:00:20 GMT",
    ]
    #expect(RetryAfter.seconds(headers, error: .null, now: Instant(seconds: 0)) == 20)
    #expect(RetryAfter.seconds(["retry-after": "soon"], error: .null, now: Bench.now) == nil)
    #expect(RetryAfter.seconds(["retry-after": "-5"], error: .null, now: Bench.now) == nil)
  }

  @Test("The same provider is asked again after a short wait alone")
  func retries() {
    #expect(Failure.rateLimited(wait: 30).retryAfter == 30)
    #expect(Failure.rateLimited(wait: 31).retryAfter == nil)
    #expect(Failure.rateLimited(wait: nil).retryAfter == nil)
    #expect(Failure.unavailable(wait: nil).retryAfter == 1)
    #expect(Failure.notConnected(.connect).retryAfter == 1)
    #expect(Failure.notConnected(.forbiddenAddress).retryAfter == nil)
    for failure: Failure in [
      .interrupted(.timeout), .serverError(status: 500), .upstreamTimeout, .unreadable, .spendLimit(status: 429),
      .keyRefused(status: 401),
    ] {
      #expect(failure.retryAfter == nil)
    }
  }

  @Test("What a server wrote appears in no sentence")
  func sentences() {
    let response = HTTPResponse(
      status: 401,
      body: Array(#"{"error":{"message":"Incorrect API key provided: sk-canary","code":"sk-canary"}}"#.utf8), url: "")
    let failure = Failure(
      response, error: (try? JSONValue.parse(response.body)) ?? .null, isSpendLimit: { _, _ in false }, now: Bench.now)
    #expect(failure.description == "refused the key (HTTP 401); check the key")
  }
}
