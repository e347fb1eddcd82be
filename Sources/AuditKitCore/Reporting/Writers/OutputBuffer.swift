/// Collects bytes and hands them on in large chunks.
struct OutputBuffer {
  private var bytes: [UInt8] = []
  private let sink: ByteSink

  private static let chunkSize = 64 << 10

  init(sink: @escaping ByteSink) {
    self.sink = sink
    bytes.reserveCapacity(Self.chunkSize + (Self.chunkSize >> 2))
  }

  mutating func write(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Writes a line break and the indentation of the next line.
  mutating func breakLine(indentedBy columns: Int) {
    bytes.append(addingCapacity: columns + 1) { output in
      output.append(UInt8(ascii: "\n"))
      output.append(repeating: UInt8(ascii: " "), count: columns)
    }
  }

  /// Writes a byte several times.
  mutating func write(_ byte: UInt8, count: Int) {
    bytes.append(addingCapacity: count) { $0.append(repeating: byte, count: count) }
  }

  /// Writes a number in decimal digits.
  mutating func write(_ number: Int) {
    guard number >= 0 else { return write(String(number)) }
    var unit = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
  }

  /// Writes line and column, as in `12:15`.
  mutating func write(_ position: TextPosition) {
    write(position.line)
    write(UInt8(ascii: ":"))
    write(position.column)
  }

  /// Writes text of the program itself.
  mutating func write(literal text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes the bytes of a text, or a part of them.
  mutating func write(_ part: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: part))
  }

  /// Writes text; longer than a chunk or not.
  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    flushIfFull()
  }

  /// Hands on all that is left.
  mutating func flush() {
    guard !bytes.isEmpty else { return }
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Hands on whole chunks, so that no call to the sink is small but the last, and none is huge.
  mutating func flushIfFull() {
    guard bytes.count >= Self.chunkSize else { return }
    if bytes.count <= Self.chunkSize * 4 { return flush() }
    var start = 0
    while bytes.count - start >= Self.chunkSize {
      sink(Array(bytes[start..<start + Self.chunkSize]))
      start += Self.chunkSize
    }
    bytes.removeFirst(start)
  }
}
