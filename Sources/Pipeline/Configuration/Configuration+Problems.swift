import FoundationEssentials
import Records
import Yams

extension Configuration {
  /// Everything that is wrong with the configuration of a site: a sentence for each name that is unknown, and for each
  /// section, source and chart that cannot be read. Empty when ``load(siteFolder:)`` succeeds.
  static func problems(siteFolder: String) -> [String] {
    do throws(PipelineError) {
      _ = try load(siteFolder: siteFolder)
      return []
    } catch {
      let file = "content/pulse.yml"
      guard let data = FileManager.default.contents(atPath: siteFolder + "/" + file) else { return [error.description] }
      let found = problems(String(decoding: data, as: UTF8.self), file: file)
      return found.contains(error.description) ? found : [error.description] + found
    }
  }

  private static func problems(_ text: String, file: String) -> [String] {
    // A text that is no YAML has one problem, which ``load(siteFolder:)`` tells.
    guard let root = try? Yams.compose(yaml: text) else { return [] }
    let found = Findings()
    guard let top = found.section(root, file: file, name: "the configuration", keys: topKeys) else {
      return found.sentences
    }
    found.note { () throws(PipelineError) in _ = try site(top) }
    found.note { () throws(PipelineError) in _ = try network(top) }
    found.note { () throws(PipelineError) in _ = try models(top) }
    found.note { () throws(PipelineError) in _ = try alertWebhook(top) }
    found.note { () throws(PipelineError) in _ = try top.strings("notableArtists") }
    var ids: Set<String> = []
    found.note { () throws(PipelineError) in
      for node in try top.nodes("sources") {
        guard let entry = found.section(node, file: file, name: "a source", keys: sourceKeys) else { continue }
        found.note { () throws(PipelineError) in
          let source = try source(entry)
          guard ids.insert(source.id).inserted else { throw entry.error("id", "'\(source.id)' names two sources") }
        }
      }
    }
    var names: Set<String> = []
    found.note { () throws(PipelineError) in
      for node in try top.nodes("charts") {
        guard let entry = found.section(node, file: file, name: "a chart", keys: chartKeys) else { continue }
        found.note { () throws(PipelineError) in
          let chart = try chart(entry)
          guard names.insert(chart.id).inserted else { throw entry.error("id", "'\(chart.id)' names two charts") }
          guard names.insert(chart.code).inserted else {
            throw entry.error("code", "'\(chart.code)' names two charts")
          }
        }
      }
    }
    return found.sentences
  }

  /// What was found so far, in the order of the file.
  private final class Findings {
    private(set) var sentences: [String] = []

    func note(_ work: () throws(PipelineError) -> Void) {
      do throws(PipelineError) {
        try work()
      } catch {
        sentences.append(error.description)
      }
    }

    /// A mapping without what is unknown in it.
    func section(_ node: Node, file: String, name: String, keys: [String]) -> YAMLSection? {
      var section: YAMLSection?
      note { () throws(PipelineError) in
        section = try YAMLSection(node, file: file, name: name, keys: keys) { sentences.append($0.description) }
      }
      return section
    }
  }
}
