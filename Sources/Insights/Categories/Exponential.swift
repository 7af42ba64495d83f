#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The exponential function of the C library.
enum Exponential {
  static func natural(_ value: Double) -> Double {
    exp(value)
  }
}
