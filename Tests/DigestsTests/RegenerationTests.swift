import LanguageModels
import Records
import Testing

@testable import Digests

@Suite("When a digest is written anew")
struct RegenerationTests {
  private func more(_ id: String, monetizer: Int) -> DigestStory? {
    Newsroom.story(
      [Newsroom.item(id, "Story \(id) of the evening", "Something named \(id) was told in the evening.")],
      monetizer: monetizer)
  }

  @Test("A repeated run with the same stories asks nobody and changes nothing but the chart's numbers")
  func unchanged() async throws {
    let played = try PlayedModel([Draft().json])
    let first = try await played.writer().write(Newsroom.input(), now: Newsroom.now).digest
    var input = Newsroom.input(existing: first)
    let second = try await played.writer().write(input, now: Newsroom.now.adding(seconds: 14_400))
    #expect(!second.isRewritten && second.digest == first)
    input.numbers = [.init(label: "New entries, Hot Chart", value: "8")]
    let third = try await played.writer().write(input, now: Newsroom.now.adding(seconds: 28_800))
    #expect(third.digest.numbers.map(\.value) == ["8"] && third.digest.written == first.written)
    #expect(played.asked == 1)
  }

  @Test("A minor story that comes later is no material change, a major one is")
  func material() async throws {
    let stories = (0..<9).compactMap { more("s\($0)", monetizer: 50) }
    let hash = DigestSubject(Newsroom.input(stories)).inputHash
    #expect(
      DigestSubject(Newsroom.input((stories + [more("late", monetizer: 10)].compactMap { $0 }).reversed())).inputHash
        == hash)
    #expect(DigestSubject(Newsroom.input(stories + [more("late", monetizer: 90)].compactMap { $0 })).inputHash != hash)
  }

  @Test("A final digest stands, unless it is asked for by its date")
  func final() async throws {
    let played = try PlayedModel([Draft().json])
    let first = try await played.writer().write(Newsroom.input(isFinal: true), now: Newsroom.now).digest
    #expect(first.final)
    let changed = Newsroom.input(Array(Newsroom.stories.dropFirst()), existing: first, isFinal: true)
    #expect(try await played.writer().write(changed, now: Newsroom.now).digest == first)
    #expect(try await played.writer().write(changed, now: Newsroom.now, isForced: true).isRewritten)
  }

  @Test("An unchanged digest becomes final without being written anew")
  func finalised() async throws {
    let played = try PlayedModel([Draft().json])
    let first = try await played.writer().write(Newsroom.input(), now: Newsroom.now).digest
    let result = try await played.writer().write(
      Newsroom.input(existing: first, isFinal: true), now: Newsroom.now.adding(seconds: 14_400))
    #expect(!result.isRewritten && result.digest.final && result.digest.highlights == first.highlights)
  }

  @Test(
    "A day that was extracted for want of a key is written by a model once there is one; one on which models failed is not"
  )
  func upgrade() async throws {
    let without = await DigestWriter(governor: nil, models: [], cap: 0).write(Newsroom.input(), now: Newsroom.now)
      .digest
    #expect(without.origin.provider == "extract")
    let played = try PlayedModel([Draft().json])
    let upgraded = try await played.writer().write(Newsroom.input(existing: without), now: Newsroom.now).digest
    #expect(upgraded.origin.provider == "openai")
    let broken = try PlayedModel(["no json"])
    let failed = try await broken.writer().write(Newsroom.input(), now: Newsroom.now).digest
    _ = try await broken.writer().write(Newsroom.input(existing: failed), now: Newsroom.now)
    #expect(broken.asked == 2)
  }

  @Test("While the day goes on an extract does not take the place of a model's digest")
  func noDowngrade() async throws {
    let played = try PlayedModel([Draft().json])
    let first = try await played.writer().write(Newsroom.input(), now: Newsroom.now).digest
    let changed = Newsroom.input(
      Newsroom.stories + [more("late", monetizer: 95), more("later", monetizer: 95)].compactMap { $0 }, existing: first)
    let poor = try await played.writer(cap: 1000).write(changed, now: Newsroom.now)
    #expect(!poor.isRewritten && poor.digest.origin == first.origin)
    var over = changed
    over.isFinal = true
    let final = try await played.writer(cap: 1000).write(over, now: Newsroom.now)
    #expect(final.isRewritten && final.digest.origin.provider == "extract" && final.digest.final)
  }

  @Test("The same work has the same prompt in every run, whatever the order of the stories")
  func determinism() {
    let one = DigestSubject(Newsroom.input())
    let other = DigestSubject(Newsroom.input(Newsroom.stories.reversed()))
    #expect(DigestPrompt.prompt(one.material()) == DigestPrompt.prompt(other.material()))
    #expect(one.operation(cap: 1) == other.operation(cap: 1))
  }
}
