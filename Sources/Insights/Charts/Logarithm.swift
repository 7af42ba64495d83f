#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The functions of the C library that the formulas need.
enum Logarithm {
  static func natural(_ value: Double) -> Double {
    log(value)
  }

  static func exponential(_ value: Double) -> Double {
    exp(value)
  }
}
