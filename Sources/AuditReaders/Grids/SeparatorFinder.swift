import AuditKitCore

/// Finds out what separates the cells of a delimited file.
///
/// The separator is the character that most lines have equally often, outside quotes. So decimal commas
/// do not make commas separators where all lines have the same number of semicolons.
struct SeparatorFinder {
  let bytes: [UInt8]

  private static let candidates: [UInt8] = [0x09, 0x3B, 0x7C, 0x2C]

  /// How often a candidate occurs on the lines that have it.
  private struct Score {
    var count = 0
    var lines = 0
  }

  /// The separator, or nil if no line has any.
  func separator(preferring preferred: UInt8? = nil) -> UInt8? {
    let lines = counts()
    if let preferred, let index = Self.candidates.firstIndex(of: preferred),
      lines.contains(where: { $0[index] > 0 })
    {
      return preferred
    }
    let scores = Self.candidates.indices.map { score(lines, $0) }
    let best = scores.indices.max { left, right in
      (scores[left].lines, scores[left].count, right) < (
        scores[right].lines, scores[right].count, left
      )
    }
    return best.flatMap { scores[$0].lines > 0 ? Self.candidates[$0] : nil }
  }

  /// The separator of a text that need not be delimited at all: two on nearly every line, as many each.
  func certainSeparator() -> UInt8? {
    let lines = counts()
    guard lines.count > 2 else { return nil }
    for (index, candidate) in Self.candidates.enumerated() where candidate != 0x09 {
      let score = score(lines, index)
      if score.count > 1, score.lines * 10 >= lines.count * 9 { return candidate }
    }
    return nil
  }

  /// The count that most lines share, zero not being one.
  private func score(_ lines: [[Int]], _ candidate: Int) -> Score {
    var frequencies: [Int: Int] = [:]
    for line in lines where line[candidate] > 0 { frequencies[line[candidate], default: 0] += 1 }
    let best = frequencies.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return best.map { Score(count: $0.key, lines: $0.value) } ?? Score()
  }

  /// For each line of the sample that is not empty, how often each candidate occurs outside quotes.
  private func counts() -> [[Int]] {
    var lines: [[Int]] = []
    var line = [0, 0, 0, 0]
    var isQuoted = false
    var isEmpty = true
    for byte in bytes.prefix(ReadingLimits.sample) {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted {
        if !isEmpty { lines.append(line) }
        line = [0, 0, 0, 0]
        isEmpty = true
        continue
      }
      if byte > 0x20 { isEmpty = false }
      if !isQuoted, let index = Self.candidates.firstIndex(of: byte) { line[index] += 1 }
    }
    if !isEmpty { lines.append(line) }
    return lines
  }
}
