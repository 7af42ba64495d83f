public import Records

/// What is known of models: prices, limits, retirements. Data with a date, never code; a site's configuration can name the
/// price of a model itself.
public struct PriceTable: Sendable {
  /// One model of one provider.
  public struct Row: Hashable, Sendable {
    /// The provider's account, such as `openai`.
    public var provider: String
    /// The model's name.
    public var model: String
    /// What it costs.
    public var price: Price
    /// Output tokens that it can be asked for at most, where that is known.
    public var maxOutput: Int?
    /// The provider's word for the least thinking; nil for a model that cannot think, and is not told to.
    public var leastEffort: String?
    /// The day on which it is switched off.
    public var retires: Day?

    /// A model.
    public init(
      provider: String, model: String, price: Price, maxOutput: Int? = nil, leastEffort: String? = nil,
      retires: Day? = nil
    ) {
      self.provider = provider
      self.model = model
      self.price = price
      self.maxOutput = maxOutput
      self.leastEffort = leastEffort
      self.retires = retires
    }
  }

  /// The day on which the prices were read.
  public let read: Day
  /// The models.
  public private(set) var rows: [Row]

  /// A table.
  public init(read: Day, rows: [Row]) {
    self.read = read
    self.rows = rows
  }

  /// The row of a model; nil when its price is unknown.
  public func row(provider: String, model: String) -> Row? {
    rows.first { $0.provider == provider && $0.model == model }
  }
}
