import Foundation
import Records

/// What a model is asked.
public struct Prompt: Hashable, Sendable {
  /// The rules.
  public let system: String
  /// The material: one JSON object.
  public let user: String
  /// The shape of the answer.
  public let shape: AnswerShape
  /// The shape's name, letters and hyphens.
  public let name: String
  /// Output tokens at most.
  public let maxOutput: Int

  /// A prompt; its texts are brought into NFKC, because some tokenizers do so before they count and would otherwise make
  /// more tokens than the body has bytes.
  public init(system: String, user: String, shape: AnswerShape, name: String, maxOutput: Int) {
    self.system = system.precomposedStringWithCompatibilityMapping
    self.user = user.precomposedStringWithCompatibilityMapping
    self.shape = shape
    self.name = name
    self.maxOutput = maxOutput
  }

  /// The same with a lower limit of output.
  func limited(to maxOutput: Int) -> Prompt {
    Prompt(system: system, user: user, shape: shape, name: name, maxOutput: maxOutput)
  }

  /// Bytes of both texts.
  var bytes: Int { system.utf8.count + user.utf8.count }

  /// The rules for a model that learns the shape from them: the word JSON, the schema and an example.
  var systemWithSchema: String {
    let schema = String(decoding: shape.json(.full).serialized(), as: UTF8.self)
    let example = String(decoding: shape.example.serialized(), as: UTF8.self)
    return """
      \(system)
      Answer with one JSON object and nothing else. JSON schema: \(schema)
      Example of the form: \(example)
      """
  }
}
