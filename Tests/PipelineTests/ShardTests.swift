import Records
import Testing

@testable import Pipeline

@Suite("Shares of the sources")
struct ShardTests {
  @Test("A share is written as i/n with 1 ≤ i ≤ n; anything else is refused")
  func text() {
    #expect(Shard("2/4")?.description == "2/4")
    for wrong in ["", "0/4", "5/4", "1", "1/0", "1/257", "-1/4", "1/4/2", "a/b", "1/ 4"] {
      #expect(Shard(wrong) == nil, "\(wrong)")
    }
  }

  @Test("Every address is in exactly one share, and a host in one share alone, however it is written")
  func partition() throws {
    let shards = try (1...4).map { try #require(Shard("\($0)/4")) }
    var counts = [0, 0, 0, 0]
    for number in 0..<400 {
      let holders = shards.indices.filter { shards[$0].holds("https://host\(number).example/feed") }
      try #require(holders.count == 1)
      counts[holders[0]] += 1
      for other in [
        "http://host\(number).example/", "https://HOST\(number).example:8443?x=/", "https://host\(number).example",
      ] {
        #expect(shards[holders[0]].holds(other), "\(other)")
      }
    }
    #expect(counts.allSatisfy { (70...130).contains($0) }, "\(counts)")
  }

  @Test("Shares stay as they were: machines of different versions must not both leave a source out")
  func stability() {
    let places = ["www.billboard.com", "kworb.net", "api.deezer.com", "pitchfork.com"].map {
      Shard.place(of: "https://\($0)/x", among: 4)
    }
    #expect(places == [2, 1, 2, 3])
  }
}
