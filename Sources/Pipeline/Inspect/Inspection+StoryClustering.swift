import Insights
import Records

extension Inspection {
  /// Headlines grouped by event, as the pipeline does; a collection that was put together by subject is grouped by subject.
  static let storyClustering = Inspection(name: "story-clustering") {
    { line in
      reply(to: line) { (request) throws(PipelineError) -> Members in
        let items = try request.need("items", \.array).map { (item) throws(PipelineError) in try headline(item) }
        var index = StoryIndex(stories: [], items: [], voice: { $0 })
        index.add(items)
        let stories = index.stories + index.singles
        var groups = stories.map { [$0.id] }
        if SubjectGroups.isCollection(items) { groups = SubjectGroups.groups(of: stories, items: items) }
        return [JSONValue.Member("clusters", clusters(groups, stories: stories))]
      }
    }
  }

  private static func headline(_ item: JSONValue) throws(PipelineError) -> NewsItem {
    let published = try item.need("published", { $0.string.flatMap { Instant($0) } })
    return NewsItem(
      id: try item.need("id", \.string), url: "", title: try item.need("title", \.string),
      source: item["source"]?.string ?? "", published: published, firstSeen: published)
  }

  private static func clusters(_ groups: [[String]], stories: [Story]) -> JSONValue {
    var numbers: [String: Int] = [:]
    for (number, group) in groups.enumerated() {
      for story in group { numbers[story] = number }
    }
    return .object(
      stories.flatMap { story in
        story.items.map { JSONValue.Member($0, .int(numbers[story.id] ?? 0)) }
      })
  }
}
