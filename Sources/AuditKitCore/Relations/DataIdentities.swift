/// Finds identities that nobody declared, from the figures of a table alone.
///
/// A column that is the sum of two to four others in nearly every row is so by design. What keeps chance
/// out: an identity must hold in at least three rows and three quarters of those that can be evaluated,
/// and its rows together must be more surprising than the number of combinations tried. A row where the
/// sum reaches s by chance does so about once in s + 1 times, so it counts log2(s + 1) bits; the identity
/// needs `marginBits` more than the search spent (a Bonferroni correction over all combinations and all
/// choices of rows that fail).
struct DataIdentities {
  let model: TableModel
  let known: [RowIdentity]

  private static let marginBits = 16.0
  private static let maximumColumns = 16
  private static let maximumParts = 4
  private static let minimumRows = 3
  private static let maximumSampleRows = 64

  /// The identities that the rows support, at most one for each whole.
  func identities() -> [RowIdentity] {
    let columns = model.countColumns
    guard columns.count >= 3, columns.count <= Self.maximumColumns else { return [] }
    let rows = sampleRows(columns)
    guard rows.count >= Self.minimumRows else { return [] }
    return columns.compactMap { whole in
      known.contains { $0.whole == whole } ? nil : best(whole, columns, rows)
    }
  }

  /// The figures of rows that are complete, as numbers of one scale.
  private func sampleRows(_ columns: [Int]) -> [[Int: Int64]] {
    var rows: [[Int: Int64]] = []
    for row in model.bodyRows where model.rows[row].role.canSatisfyIdentities {
      var figures: [Int: Int64] = [:]
      for column in columns {
        guard let value = model.value(row, column), value.alternative == nil,
          let mantissa = value.value.mantissa(atScale: 3), let figure = Int64(exactly: mantissa)
        else { continue }
        figures[column] = figure
      }
      if figures.count >= 3 { rows.append(figures) }
      if rows.count == Self.maximumSampleRows { break }
    }
    return rows
  }

  private func best(_ whole: Int, _ columns: [Int], _ rows: [[Int: Int64]]) -> RowIdentity? {
    let others = columns.filter { $0 != whole && model.columns[$0].role == model.columns[whole].role }
    guard others.count >= 2 else { return nil }
    let searchBits = Self.bits(ofCombinations: others.count) + Self.bits(columns.count)
    var best: (parts: [Int], surplus: Double, evidence: Evidence)?
    forEachCombination(of: others) { parts in
      guard !isKnown(whole, parts), let evidence = evidence(whole, parts, rows) else { return }
      let surplus = evidence.bits - searchBits - Self.marginBits
      if surplus > 0, surplus > best?.surplus ?? 0 { best = (parts, surplus, evidence) }
    }
    return best.map {
      RowIdentity(
        whole: whole,
        parts: $0.parts.map { RowIdentity.Part($0) },
        basis: .data(holds: $0.evidence.holds, evaluated: $0.evidence.evaluated)
      )
    }
  }

  /// Whether the columns are joined already, seen from another column.
  private func isKnown(_ whole: Int, _ parts: [Int]) -> Bool {
    let columns = Set(parts + [whole])
    return known.contains { Set($0.columns) == columns }
  }

  struct Evidence {
    var holds = 0
    var evaluated = 0
    var bits = 0.0
  }

  /// What the rows say for an identity, or nil if they say too little.
  private func evidence(_ whole: Int, _ parts: [Int], _ rows: [[Int: Int64]]) -> Evidence? {
    var evidence = Evidence()
    for (index, row) in rows.enumerated() {
      guard let stated = row[whole] else { continue }
      var sum: Int64 = 0
      var filled = 0
      var isComplete = true
      for part in parts {
        guard let value = row[part] else {
          isComplete = false
          break
        }
        sum &+= value
        if value != 0 { filled += 1 }
      }
      guard isComplete, filled >= 2 || sum != stated else { continue }
      evidence.evaluated += 1
      if sum == stated {
        evidence.holds += 1
        evidence.bits += Self.bits(stated / 1000)
      }
      // Most combinations fail at once; do not read on for them.
      if index >= 3, evidence.holds * 4 < evidence.evaluated { return nil }
    }
    guard evidence.holds >= Self.minimumRows, evidence.holds * 4 >= evidence.evaluated * 3
    else { return nil }
    evidence.bits -= Self.bits(evidence.evaluated) * Double(evidence.evaluated - evidence.holds)
    return evidence
  }

  // MARK: Combinations

  private func forEachCombination(of columns: [Int], _ body: ([Int]) -> Void) {
    var chosen: [Int] = []
    func extend(from start: Int) {
      if chosen.count >= 2 { body(chosen) }
      guard chosen.count < Self.maximumParts else { return }
      for index in start..<columns.count {
        chosen.append(columns[index])
        extend(from: index + 1)
        chosen.removeLast()
      }
    }
    extend(from: 0)
  }

  /// The binary logarithm of a count, as a number of bits.
  static func bits(_ count: some BinaryInteger) -> Double {
    var value = Double(max(Int64(clamping: count), 0) + 1)
    var bits = 0.0
    while value >= 2 {
      value /= 2
      bits += 1
    }
    return bits + (value - 1)
  }

  private static func bits(ofCombinations columns: Int) -> Double {
    var total = 0
    var choose = 1
    for size in 1...min(maximumParts, columns) {
      choose = choose * (columns - size + 1) / size
      if size >= 2 { total += choose }
    }
    return bits(total)
  }
}
