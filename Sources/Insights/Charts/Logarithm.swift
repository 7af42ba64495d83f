#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The one function of the C library that the formulas need.
enum Logarithm {
  static func natural(_ value: Double) -> Double {
    log(value)
  }
}
