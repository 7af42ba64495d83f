/// Members of an object: an absent value leaves its member out, and so does an empty array.
extension JSONWriter {
  /// A string member.
  public mutating func field(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// A whole number member.
  public mutating func field(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    key(name)
    int(value)
  }

  /// A number member.
  public mutating func field(_ name: StaticString, _ value: Double?) {
    guard let value else { return }
    key(name)
    double(value)
  }

  /// A moment in RFC 3339.
  public mutating func field(_ name: StaticString, _ value: Instant?) {
    field(name, value?.description)
  }

  /// A day.
  public mutating func field(_ name: StaticString, _ value: Day?) {
    field(name, value?.description)
  }

  /// A case of an enumeration, by its raw value.
  public mutating func field(_ name: StaticString, _ value: (some RawRepresentable<String>)?) {
    field(name, value?.rawValue)
  }

  /// A value of its own.
  public mutating func field(_ name: StaticString, _ value: (some JSONCodable)?) {
    guard let value else { return }
    key(name)
    value.write(to: &self)
  }

  /// An array of strings.
  public mutating func field(_ name: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    key(name)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  /// An array of whole numbers.
  public mutating func field(_ name: StaticString, _ values: [Int]) {
    guard !values.isEmpty else { return }
    key(name)
    beginArray()
    for value in values { int(value) }
    endArray()
  }

  /// An array of values.
  public mutating func field(_ name: StaticString, _ values: [some JSONCodable]) {
    guard !values.isEmpty else { return }
    key(name)
    array(values)
  }

  /// `true`, or nothing at all.
  public mutating func flag(_ name: StaticString, _ value: Bool) {
    guard value else { return }
    key(name)
    bool(true)
  }

  /// A number that is left out when it is 0.
  public mutating func count(_ name: StaticString, _ value: Int) {
    guard value != 0 else { return }
    field(name, value)
  }

  /// An array of records, each on a line of its own where the text is a file.
  public mutating func records(_ name: StaticString, _ values: [some JSONCodable]) {
    guard !values.isEmpty else { return }
    key(name)
    beginArray()
    for value in values {
      breakLine()
      value.write(to: &self)
    }
    breakLastLine()
    endArray()
  }

  /// A table of records by name, sorted by name, each on a line of its own where the text is a file.
  public mutating func records(_ name: StaticString, _ table: [String: some JSONCodable]) {
    guard !table.isEmpty else { return }
    key(name)
    beginObject()
    for (name, value) in table.sorted(by: { $0.key < $1.key }) {
      breakLine()
      key(named: name)
      value.write(to: &self)
    }
    breakLastLine()
    endObject()
  }
}
