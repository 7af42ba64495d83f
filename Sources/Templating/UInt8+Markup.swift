extension UInt8 {
  var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased)
  }

  /// An ASCII letter's small form.
  var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  /// White space as HTML's rules know it: a vertical tab is none, and would go on with a name.
  var isSpace: Bool {
    self == UInt8(ascii: " ") || self != 11 && (9...13).contains(self)
  }

  /// Whether a tag's or an attribute's name ends before this byte.
  var endsName: Bool {
    isSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">")
  }
}
