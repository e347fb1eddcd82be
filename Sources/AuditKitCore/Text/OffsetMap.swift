/// The way from offsets in composed text back to offsets in the file's text.
///
/// Composing makes text shorter at single letters, so the two offsets differ by a constant between one
/// composed letter and the next.
struct OffsetMap: Sendable, Equatable {
  private var composedOffsets: [UInt32] = []
  private var originalOffsets: [UInt32] = []

  var isEmpty: Bool { composedOffsets.isEmpty }

  /// Notes that from here on `composed` corresponds to `original`; called in rising order.
  mutating func add(composed: Int, original: Int) {
    composedOffsets.append(UInt32(composed))
    originalOffsets.append(UInt32(original))
  }

  /// The offset in the file's text.
  func original(of composed: Int) -> Int {
    var low = 0
    var high = composedOffsets.count
    while low < high {
      let middle = (low + high) / 2
      if Int(composedOffsets[middle]) <= composed { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return composed }
    return Int(originalOffsets[low - 1]) + composed - Int(composedOffsets[low - 1])
  }
}
