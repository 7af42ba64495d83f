/// Amounts are whole nano-USD (10⁻⁹ $) throughout; this is how a person reads them.
public enum Money {
  /// Nano-USD in one US dollar.
  public static let dollar = 1_000_000_000

  /// `$0.0062`, rounded up to a hundredth of a cent, so that nothing that cost something reads as nothing.
  public static func text(_ nano: Int) -> String {
    let unit = dollar / 10_000
    let rounded = (max(0, nano) + unit - 1) / unit
    let fraction = String(rounded % 10_000)
    return "$\(rounded / 10_000).\(String(repeating: "0", count: 4 - fraction.count))\(fraction)"
  }
}
