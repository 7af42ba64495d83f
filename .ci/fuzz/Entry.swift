/// What libFuzzer calls with every input; each target has an `examine` of its own.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  examine(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// A broken law ends the program as a crash does, and libFuzzer keeps the input.
func law(_ holds: Bool, _ sentence: @autoclosure () -> String) {
  if !holds { fatalError(sentence()) }
}
