import Ingest
import LanguageModels
import Records
import Transport

/// Makes the orders of a chart's providers, with the keys that their adapters need.
///
/// A key goes into the query on the wire alone. What a service answers may still repeat it, so whatever is kept of an answer's
/// words passes ``withoutKeys(_:)``.
struct ChartOrders: Sendable {
  let environment: Environment

  /// The order for a provider; throws a sentence where it cannot be asked.
  ///
  /// - Parameter date: a past edition, from the provider's dated pages.
  func order(for chart: ChartConfiguration, provider index: Int, date: Day? = nil) throws(PipelineError) -> FetchOrder {
    let provider = chart.providers[index]
    guard let adapter = ChartAdapter.named(provider.adapter) else {
      throw PipelineError(
        "there is no chart adapter '\(provider.adapter)'; there are \(ChartAdapter.all.map(\.name).joined(separator: ", "))"
      )
    }
    guard let url = adapter.url(for: provider, date: date) else {
      throw PipelineError("'\(provider.adapter)' has no dated pages: the provider has no datedURL")
    }
    let main = index == 0 && date == nil
    return FetchOrder(
      source: chart.id, key: main ? chart.id : "\(chart.id) \(date == nil ? provider.url : url)", url: url,
      frequentWithoutValidators: true, secretQuery: try query(adapter))
  }

  /// The text with every known key of an adapter blotted out.
  func withoutKeys(_ text: String) -> String {
    ChartAdapter.all.compactMap(\.secretName).compactMap(environment.secret).reduce(text) { $1.redacted(from: $0) }
  }

  private func query(_ adapter: ChartAdapter) throws(PipelineError) -> [(name: String, value: String)] {
    guard let name = adapter.secretName else { return [] }
    guard let secret = environment.secret(name) else {
      throw PipelineError("'\(adapter.name)' needs a key: set \(name) in the environment or in .env")
    }
    return secret.reveal(adapter.query)
  }
}
