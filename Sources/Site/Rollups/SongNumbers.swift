/// The numbers of an edition's songs (see ``SongRegister``) where they lie in a cache: in two bytes each where all of them
/// are that small, which those of the first years always are.
struct SongNumbers: RandomAccessCollection, Sendable {
  private enum Form {
    case short(PackedNumbers<UInt16>)
    case long(PackedNumbers<UInt32>)
  }

  private let form: Form

  init(_ numbers: [UInt32]) {
    let isShort = numbers.allSatisfy { $0 <= UInt32(UInt16.max) }
    form = isShort ? .short(PackedNumbers(numbers.lazy.map(UInt16.init))) : .long(PackedNumbers(numbers))
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    form = try pack.bool() ? .long(try pack.numbers()) : .short(try pack.numbers())
  }

  func write(to pack: inout PackWriter) {
    switch form {
    case .short(let numbers):
      pack.add(false)
      numbers.write(to: &pack)
    case .long(let numbers):
      pack.add(true)
      numbers.write(to: &pack)
    }
  }

  /// Calls a closure with each number and its place: what is asked of millions in each build.
  @inline(__always)
  func forEach(_ body: (_ place: Int, _ number: UInt32) -> Void) {
    switch form {
    case .short(let numbers): numbers.forEach { body($0, UInt32($1)) }
    case .long(let numbers): numbers.forEach(body)
    }
  }

  var startIndex: Int { 0 }

  var endIndex: Int {
    switch form {
    case .short(let numbers): numbers.count
    case .long(let numbers): numbers.count
    }
  }

  subscript(place: Int) -> UInt32 {
    switch form {
    case .short(let numbers): UInt32(numbers[place])
    case .long(let numbers): numbers[place]
    }
  }
}
