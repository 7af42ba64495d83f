public import Records

/// Movers: who gained and who lost between two editions.
public enum Movers {
  /// All rows of the later edition by falling score, against an earlier edition of the same chart.
  public static func movers(of edition: ChartEdition, since earlier: ChartEdition, size: Int) -> [Mover] {
    []
  }

  /// All rows of the newest edition against the one that lies `days` days (or a little less) before it; empty when there is none.
  ///
  /// - Parameter editions: editions of one chart, ascending by date.
  public static func movers(in editions: [ChartEdition], days: Int, size: Int) -> [Mover] {
    []
  }

  /// `ln((p+5)/(r+5))`: streams follow a power law of the rank, so a step near the top weighs more (guide, Spearman .84 with streams).
  public static func score(from previous: Int, to rank: Int) -> Double {
    0
  }
}
