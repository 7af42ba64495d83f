import LanguageModels
import Testing

@Suite("Secrets")
struct SecretTests {
  private struct Holder {
    let name = "holder"
    let secret: Secret?
  }

  @Test("A key shows itself in no way of printing")
  func printing() throws {
    let secret = try #require(Secret("sk-canary-1234567890"))
    var dumped = ""
    dump(Holder(secret: secret), to: &dumped)
    let shown = [
      "\(secret)", String(describing: secret), String(reflecting: secret), "\(Optional(secret) as Any)",
      "\([secret])", "\(["key": secret])", "\(Holder(secret: secret))", String(reflecting: Holder(secret: secret)),
      "\(Mirror(reflecting: secret).children.map { $0 })", dumped,
    ]
    for text in shown { #expect(!text.contains("canary"), "\(text)") }
    #expect("\(secret)" == "•••")
  }

  @Test("An empty variable is no key, and white space around one is not part of it")
  func emptiness() {
    #expect(Secret("") == nil)
    #expect(Secret(" \n") == nil)
    #expect(Secret(" sk-1\n")?.reveal { $0 } == "sk-1")
  }

  @Test("A key that a server sends back is struck out")
  func redaction() throws {
    let secret = try #require(Secret("sk-1"))
    #expect(
      secret.redacted(from: "Incorrect API key provided: sk-1. And sk-1 again")
        == "Incorrect API key provided: •••. And ••• again")
    let odd = try #require(Secret("a/b+c&D="))
    #expect(odd.redacted(from: "a%2Fb%2Bc%26D%3D a%2fb%2bc%26D%3d a\\/b+c&D= a/b+c&amp;D=") == "••• ••• ••• •••")
  }
}
