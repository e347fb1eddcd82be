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
  fileprivate static let maximumSampleRows = 64

  /// The identities that the rows support, at most one for each whole.
  func identities() -> [RowIdentity] {
    let columns = model.countColumns
    guard columns.count >= 3, columns.count <= Self.maximumColumns else { return [] }
    let rows = Sample(model, columns)
    guard rows.count >= Self.minimumRows else { return [] }
    return columns.indices.compactMap { best($0, columns, rows) }
  }

  /// The figures of some rows, as whole numbers of thousandths, row by row.
  private struct Sample {
    private(set) var figures: [Int64] = []
    private(set) var count = 0
    let width: Int

    /// Stands for a figure that is missing.
    static let missing = Int64.min

    init(_ model: TableModel, _ columns: [Int]) {
      width = columns.count
      figures.reserveCapacity(
        width * min(model.bodyRows.count, DataIdentities.maximumSampleRows)
      )
      for row in model.bodyRows where model.rows[row].role.canSatisfyIdentities {
        let start = figures.count
        for column in columns { figures.append(Self.figure(row, column, of: model)) }
        if figures[start...].count(where: { $0 != Self.missing }) >= 3 {
          count += 1
        } else {
          figures.removeSubrange(start...)
        }
        if count == DataIdentities.maximumSampleRows { break }
      }
    }

    private static func figure(_ row: Int, _ column: Int, of model: TableModel) -> Int64 {
      if let count = model.count(row, column) { return count * 1000 }
      guard let value = model.value(row, column), value.alternative == nil,
        let mantissa = value.value.mantissa(atScale: 3),
        let figure = Int64(exactly: mantissa), figure.magnitude < 1 << 58
      else { return missing }
      return figure
    }

    subscript(row: Int, column: Int) -> Int64 { figures[row * width + column] }

    /// Whether a figure other than zero is there.
    func isFilled(_ row: Int, _ column: Int) -> Bool {
      self[row, column] != Self.missing && self[row, column] != 0
    }

    /// The most that all rows together can say for any identity of a whole.
    func surprise(of column: Int) -> Double {
      (0..<count).reduce(0) { bits, row in
        let figure = self[row, column]
        return figure == Self.missing ? bits : bits + DataIdentities.bits(figure / 1000)
      }
    }
  }

  private func best(_ whole: Int, _ columns: [Int], _ rows: Sample) -> RowIdentity? {
    // Most columns say too little even for a choice of two.
    let surprise = rows.surprise(of: whole)
    guard surprise > needed(2, columns.count) else { return nil }
    let role = model.columns[columns[whole]].role
    // A whole may be divided in several ways; what it is known to be made of is not found again.
    let taken = composition(of: columns[whole])
    let others = columns.indices.filter {
      $0 != whole && model.columns[columns[$0]].role == role && !taken.contains(columns[$0])
    }
    guard others.count >= 2 else { return nil }
    let needed = needed(others.count, columns.count)
    guard surprise > needed else { return nil }
    var best: (parts: [Int], surplus: Double, evidence: Evidence)?
    var combinations = Combinations(of: others, atMost: Self.maximumParts)
    while combinations.next() {
      guard let evidence = evidence(whole, combinations.chosen, rows) else { continue }
      let surplus = evidence.bits - needed
      if surplus > best?.surplus ?? 0,
        !isKnown(columns[whole], combinations.chosen.map { columns[$0] })
      {
        best = (combinations.chosen, surplus, evidence)
      }
    }
    guard let best, let found = complete(best.parts, best.evidence, whole, others, rows)
    else { return nil }
    return RowIdentity(
      whole: columns[whole],
      parts: found.parts.map { RowIdentity.Part(columns[$0]) },
      basis: .data(holds: found.evidence.holds, evaluated: found.evidence.evaluated)
    )
  }

  /// The bits that an identity needs, of so many columns to choose from in a table of so many.
  private func needed(_ others: Int, _ columns: Int) -> Double {
    Self.bits(ofCombinations: others) + Self.bits(columns) + Self.marginBits
  }

  /// The identity with the columns that it lacks; nil if it lacks some and they do not make it whole.
  ///
  /// A sum that leaves out a column which is mostly zero holds in most rows too, and fails in just those
  /// where that column is not zero. Such rows are no slips.
  private func complete(
    _ parts: [Int],
    _ evidence: Evidence,
    _ whole: Int,
    _ others: [Int],
    _ rows: Sample
  ) -> (parts: [Int], evidence: Evidence)? {
    let holding = (0..<rows.count).map { sum(parts, rows, $0).map(\.sum) == rows[$0, whole] }
    let failing = (0..<rows.count).filter { row in
      !holding[row] && rows[row, whole] != Sample.missing && sum(parts, rows, row) != nil
    }
    if isOfBothDirections(parts, whole, failing, rows) { return nil }
    let lacking = others.filter { column in
      !parts.contains(column) && failing.contains { rows.isFilled($0, column) }
        && !holding.indices.contains { holding[$0] && rows.isFilled($0, column) }
    }
    guard !failing.isEmpty,
      failing.allSatisfy({ row in lacking.contains { rows.isFilled(row, $0) } })
    else { return (parts, evidence) }
    guard let all = self.evidence(whole, parts + lacking, rows), all.holds == all.evaluated
    else { return nil }
    return (parts + lacking, all)
  }

  /// Whether one part is to be subtracted where it is not zero: `Năm 2023` and `Giảm` make `Năm 2022`, but for rows with
  /// something under `Tăng`.
  private func isOfBothDirections(
    _ parts: [Int],
    _ whole: Int,
    _ failing: [Int],
    _ rows: Sample
  ) -> Bool {
    !failing.isEmpty
      && parts.contains { part in
        failing.allSatisfy { row in
          sum(parts, rows, row).map { $0.sum - 2 * rows[row, part] } == rows[row, whole]
        }
      }
  }

  /// The columns that a column is known to be made of, and what these are made of in turn.
  private func composition(of column: Int) -> [Int] {
    var found: [Int] = []
    var open = [column]
    while let whole = open.popLast() {
      for identity in known where identity.whole == whole {
        for part in identity.parts where !found.contains(part.column) {
          found.append(part.column)
          open.append(part.column)
        }
      }
    }
    return found
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
  private func evidence(_ whole: Int, _ parts: [Int], _ rows: Sample) -> Evidence? {
    var evidence = Evidence()
    for row in 0..<rows.count {
      let stated = rows[row, whole]
      guard stated != Sample.missing, let (sum, filled) = sum(parts, rows, row),
        filled >= 2 || sum != stated
      else { continue }
      evidence.evaluated += 1
      if sum == stated {
        evidence.holds += 1
        evidence.bits += Self.bits(stated / 1000)
      }
      // Most combinations fail at once; do not read on for them.
      if evidence.evaluated >= 3, evidence.holds * 2 < evidence.evaluated - 1 { return nil }
    }
    guard evidence.holds >= Self.minimumRows, evidence.holds * 4 >= evidence.evaluated * 3
    else { return nil }
    evidence.bits -= Self.bits(evidence.evaluated) * Double(evidence.evaluated - evidence.holds)
    return evidence
  }

  /// The sum of the parts in a row and how many of them are not zero; nil where one is missing.
  private func sum(_ parts: [Int], _ rows: Sample, _ row: Int) -> (sum: Int64, filled: Int)? {
    var sum: Int64 = 0
    var filled = 0
    for part in parts {
      let figure = rows[row, part]
      if figure == Sample.missing { return nil }
      sum += figure
      if figure != 0 { filled += 1 }
    }
    return (sum, filled)
  }

  // MARK: Combinations

  /// All ways to choose two or more of some columns, each after those that it extends.
  private struct Combinations {
    private let columns: [Int]
    private let most: Int
    /// The places of the chosen columns, in rising order.
    private var places: [Int] = []
    private(set) var chosen: [Int] = []

    init(of columns: [Int], atMost most: Int) {
      self.columns = columns
      self.most = most
    }

    /// Goes on to the next way; false behind the last.
    mutating func next() -> Bool {
      repeat { guard advance() else { return false } } while chosen.count < 2
      return true
    }

    /// Adds the column behind the last one or, where there is none, moves on from one before it.
    private mutating func advance() -> Bool {
      var place = (places.last ?? -1) + 1
      if chosen.count == most { _ = removeLast() }
      while place == columns.count {
        guard let last = removeLast() else { return false }
        place = last + 1
      }
      places.append(place)
      chosen.append(columns[place])
      return true
    }

    private mutating func removeLast() -> Int? {
      chosen.removeLast(places.isEmpty ? 0 : 1)
      return places.popLast()
    }
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
