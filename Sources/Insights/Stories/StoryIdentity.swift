import Records

/// Which group of items goes on under which story's id.
enum StoryIdentity {
  /// One id for each group: that of the story that most of its items were in, given to one group only; else one made of its first item.
  static func assign(_ groups: [(first: String, stories: [String])]) -> [String] {
    var ids = [String?](repeating: nil, count: groups.count)
    var taken: Set<String> = []
    for claim in claims(groups) where ids[claim.group] == nil && taken.insert(claim.story).inserted {
      ids[claim.group] = claim.story
    }
    return groups.indices.map { group in
      if let id = ids[group] { return id }
      var id = StableID.make(groups[group].first)
      // The first item once opened a story that went on without it.
      while !taken.insert(id).inserted { id = StableID.make(id) }
      return id
    }
  }

  /// Every group's ties to earlier stories, strongest first.
  private static func claims(_ groups: [(first: String, stories: [String])]) -> [Claim] {
    var claims: [Claim] = []
    for (number, group) in groups.enumerated() {
      var counts: [String: Int] = [:]
      for story in group.stories { counts[story, default: 0] += 1 }
      claims += counts.map { Claim(count: $0.value, group: number, story: $0.key) }
    }
    return claims.sorted { ($1.count, $0.group, $0.story) < ($0.count, $1.group, $1.story) }
  }

  private struct Claim {
    let count: Int
    let group: Int
    let story: String
  }
}
