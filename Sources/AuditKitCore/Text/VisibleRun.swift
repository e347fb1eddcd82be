/// A stretch of text in which single spaces part visible characters: the words of a line.
package enum VisibleRun {
  /// Runs over words from an index on, to the first blank that is no single space between two of them.
  ///
  /// The hot loop of reading: a table, and one branch that is nearly never taken.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - start: Where to begin; at a blank the run is empty.
  /// - Returns: Where it ends, and how many characters it has. Where it ends at a byte that only may begin a
  ///   blank, the caller must look.
  package static func scan(_ bytes: [UInt8], from start: Int) -> (end: Int, columns: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      kinds.withUnsafeBufferPointer { kinds in
        var index = start
        var columns = 0
        // What stands before the first character counts as a space, so that no run begins with one.
        var last = space
        while index < bytes.count {
          let kind = kinds[Int(bytes[index])]
          if kind & stop | kind & last & space != 0 { break }
          columns = columns &+ Int(kind & column)
          last = kind
          index = index &+ 1
        }
        let endsWithSpace = index > start && last & space != 0
        return endsWithSpace ? (index - 1, columns - 1) : (index, columns)
      }
    }
  }

  /// The byte begins a character, and so a column.
  private static let column: UInt8 = 1
  private static let space: UInt8 = 2
  /// It is a control character, or may begin a blank beyond ASCII.
  private static let stop: UInt8 = 4

  private static let kinds: [UInt8] = (0...255).map { byte in
    switch byte {
    case 0x20: space | column
    case 0..<0x20, 0xC2, 0xE2, 0xE3, 0xEF: stop
    case 0x80..<0xC0: 0
    default: column
    }
  }
}
