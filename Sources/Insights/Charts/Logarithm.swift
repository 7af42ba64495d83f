#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The logarithm of the C library.
enum Logarithm {
  static func natural(_ value: Double) -> Double {
    log(value)
  }
}
