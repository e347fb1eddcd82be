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
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<columns { bytes.append(UInt8(ascii: " ")) }
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
  private mutating func flushIfFull() {
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
