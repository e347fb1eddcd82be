/// Collects tokens in memory of its own, since an array would look at each of them whether it is shared.
struct TokenBuffer {
  private var memory: UnsafeMutablePointer<Token>
  private var capacity: Int
  private var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 8)
    memory = .allocate(capacity: self.capacity)
  }

  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { grow() }
    (memory + count).initialize(to: token)
    count = count &+ 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: memory, count: count)
    memory.deallocate()
    memory = larger
    capacity *= 2
  }

  /// The tokens; frees the memory, so that nothing may be appended behind it.
  func finish() -> [Token] {
    defer { memory.deallocate() }
    return Array(UnsafeBufferPointer(start: memory, count: count))
  }
}
