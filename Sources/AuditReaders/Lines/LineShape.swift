import AuditKitCore

/// What counting the bytes of a line tells, for lines of plain text and tabs.
///
/// Nearly all lines are such. Their bytes are counted sixteen at a time; other lines are scanned blank by
/// blank.
struct LineShape {
  let columns: Int
  let tabs: Int32
  /// Runs of blanks with a tab among them.
  let tabRuns: Int32
  /// Whether a blank stands behind a full stop.
  let hasSentences: Bool

  /// Counts what stands between the first and the last visible character of a line.
  ///
  /// - Returns: nil if there are two spaces side by side, control characters, or blanks beyond ASCII; and
  ///   at the very start of a text, where no sixteen bytes, and two before them, stand before the end of the line.
  init?(_ bytes: borrowing [UInt8], _ start: Int, _ end: Int) {
    guard start >= 2, end >= 18 else { return nil }
    let seen = PlainBytes(bytes, start, end)
    guard !seen.isOdd, !seen.hasSigns || !Self.hasBlankSign(bytes, start..<end) else { return nil }
    columns = end - start - seen.continuations
    hasSentences = seen.hasSentences
    let count = seen.hasTabs ? TabCount(bytes, start, end) : nil
    (tabs, tabRuns) = (count?.tabs ?? 0, count?.runs ?? 0)
  }

  private static func hasBlankSign(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    hasBlank(0xE2, bytes, line) || hasBlank(0xC2, bytes, line)
  }

  /// Whether one of the signs that begin with a byte, such as dashes and quotation marks, is a blank.
  private static func hasBlank(_ lead: UInt8, _ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while let sign = ByteSearch.first(lead, in: bytes, index..<line.upperBound) {
      if Blank.length(bytes, sign) > 0 { return true }
      index = sign + 1
    }
    return false
  }
}
