import AuditKitCore

/// One wrong figure in a table that is right otherwise, where a relation of the table shows it.
struct PlantedFault: Sendable {
  /// What the figure takes part in.
  enum Kind: String, CaseIterable, Sendable {
    case total = "cell of a total row"
    case identity = "cell of an identity"
    case share = "share"
  }

  let kind: Kind
  let row: Int
  let column: Int
  let right: String
  let wrong: String
}

/// Finds where a fault shows, and what it could be.
struct FaultPlanter {
  let table: GeneratedTable
  var random: SplitMix64

  init(_ table: GeneratedTable) {
    self.table = table
    random = SplitMix64(seed: table.seed ^ 0xFA17)
  }

  /// The table with a fault in it, or nil if it has no relation that would show one.
  mutating func plant() -> (table: GeneratedTable, fault: PlantedFault)? {
    for kind in random.shuffled(PlantedFault.Kind.allCases, 3) {
      let places = places(of: kind)
      for place in random.shuffled(places, min(places.count, 10)) {
        guard let wrong = slip(at: place, kind) else { continue }
        var changed = table
        changed.cells[place.row][place.column] = wrong
        let right = table.cells[place.row][place.column]
        let fault = PlantedFault(
          kind: kind,
          row: place.row,
          column: place.column,
          right: right,
          wrong: wrong
        )
        return (changed, fault)
      }
    }
    return nil
  }

  /// A cell, and how far its figure must be off before rounding no longer explains it.
  struct Place {
    let row: Int
    let column: Int
    let terms: Int
  }

  // MARK: Places

  func places(of kind: PlantedFault.Kind) -> [Place] {
    switch kind {
    case .total: table.totals.flatMap(totalPlaces)
    case .identity: table.identities.flatMap(identityPlaces)
    case .share: table.shares.flatMap(sharePlaces)
    }
  }

  /// The columns of a total row in which all rows it adds up state a figure, if another column holds.
  private func totalPlaces(_ total: GeneratedTable.Total) -> [Place] {
    let rows = total.parts[0].union(total.parts[total.parts.count - 1])
    let columns = table.countColumns.filter { column in
      table.figures[total.row][column] != nil
        && rows.allSatisfy { table.figures[$0][column] != nil || !isFilled($0) }
    }
    let holding = columns.filter { (table.figures[total.row][$0]?.value ?? 0) > 0 }
    return columns.filter { column in
      table.countColumns.count == 1 || holding.contains { $0 != column }
    }.map { Place(row: total.row, column: $0, terms: rows.count + 1) }
  }

  private func isFilled(_ row: Int) -> Bool {
    table.countColumns.contains { table.figures[row][$0] != nil }
  }

  /// The figures of items in a declared identity that enough rows bear out.
  private func identityPlaces(_ identity: GeneratedTable.Identity) -> [Place] {
    let columns = identity.added.union(identity.subtracted).union([identity.whole])
    let rows = table.bodyRows.filter { row in
      table.rows[row].role != .average && columns.allSatisfy { table.figures[row][$0] != nil }
    }
    guard identity.isDeclared, rows.count >= 3 else { return [] }
    return rows.filter { table.rows[$0].role == .item }
      .flatMap { row in columns.sorted().map { Place(row: row, column: $0, terms: columns.count) } }
  }

  /// The percentages that a title joins to their part, where enough rows bear out the base.
  private func sharePlaces(_ share: GeneratedTable.Share) -> [Place] {
    guard share.isJoined else { return [] }
    let rows = table.bodyRows.filter { row in
      guard table.rows[row].role != .average, table.figures[row][share.column] != nil,
        share.base != .row(row), share.parts.allSatisfy({ table.figures[row][$0] != nil })
      else { return false }
      let part = share.parts.reduce(0) { $0 + (table.figures[row][$1]?.value ?? 0) }
      return part > 0 && base(of: share, row: row) > 0
    }
    return rows.count < 3 ? [] : rows.map { Place(row: $0, column: share.column, terms: 0) }
  }

  private func base(of share: GeneratedTable.Share, row: Int) -> Int {
    switch share.base {
    case .column(let column): table.figures[row][column]?.value ?? 0
    case .row(let total): share.parts.reduce(0) { $0 + (table.figures[total][$1]?.value ?? 0) }
    }
  }

  // MARK: Slips

  private mutating func slip(at place: Place, _ kind: PlantedFault.Kind) -> String? {
    let right = table.cells[place.row][place.column]
    for _ in 0..<8 {
      let slips = [otherDigit(right), transposed(right), shifted(right)]
      guard let wrong = random.pick(slips), wrong != right, let read = value(of: wrong, place)
      else {
        continue
      }
      if kind == .share ? !isExplained(read, place) : isFarOff(read, place) { return wrong }
    }
    return nil
  }

  private mutating func otherDigit(_ text: String) -> String? {
    var letters = Array(text)
    let digits = letters.indices.filter { letters[$0].isNumber }
    guard !digits.isEmpty else { return nil }
    letters[random.pick(digits)] = Character(String(random.int(1...9)))
    return String(letters)
  }

  private mutating func transposed(_ text: String) -> String? {
    var letters = Array(text)
    let digits = letters.indices.filter { letters[$0].isNumber }
    let pairs = zip(digits, digits.dropFirst()).filter { letters[$0] != letters[$1] }
    guard !pairs.isEmpty else { return nil }
    let (first, second) = random.pick(pairs)
    letters.swapAt(first, second)
    return letters.first == "0" ? nil : String(letters)
  }

  /// The decimal mark one digit further to the left or right, in a number with one mark.
  private mutating func shifted(_ text: String) -> String? {
    var letters = Array(text)
    let marks = letters.indices.filter { letters[$0] == "." || letters[$0] == "," }
    guard marks.count == 1, let mark = marks.first else { return nil }
    let other = random.chance(50) ? mark - 1 : mark + 1
    guard other > 0, other + 1 < letters.count, letters[other + 1].isNumber, letters[other].isNumber
    else { return nil }
    letters.swapAt(mark, other)
    return String(letters)
  }

  // MARK: What a slip amounts to

  /// What a changed figure says, as a whole number of thousandths; nil where it may be read two ways.
  private func value(of text: String, _ place: Place) -> Int? {
    guard let figure = table.figures[place.row][place.column] else { return nil }
    let plain = text.filter { $0.isNumber || $0 == "." || $0 == "," }
    let isDecimal = figure.decimals > 0
    let behind = isDecimal ? plain.reversed().prefix { $0.isNumber }.count : 0
    let digits = plain.filter(\.isNumber)
    guard behind < 4, behind < 3 || table.columns[place.column].role == .percent,
      let value = Int(digits)
    else { return nil }
    return value * [1000, 100, 10, 1][behind]
  }

  private func isFarOff(_ read: Int, _ place: Place) -> Bool {
    guard let figure = table.figures[place.row][place.column] else { return false }
    let right = figure.value * [1000, 100, 10, 1][figure.decimals]
    let isExact = table.columns[place.column].role == .count
    guard isExact else { return abs(read - right) > 1000 * place.terms }
    // A difference that another figure of the row makes up might be meant so.
    return read != right
      && !table.figures[place.row].contains { $0.map { $0.value * 1000 } == abs(read - right) }
  }

  /// Whether any figure, or sum of two, over any other could make a percentage, rounded or cut off.
  private func isExplained(_ read: Int, _ place: Place) -> Bool {
    let row = table.figures[place.row]
    let columns = table.countColumns
    let total = table.rows.lastIndex { $0.role == .total }
    let sums = columns.flatMap { first in
      columns.filter { $0 >= first }.map { first == $0 ? [first] : [first, $0] }
    }
    return sums.contains { parts in
      let part = parts.reduce(0) { $0 + (row[$1]?.value ?? 0) }
      var bases = columns.compactMap { row[$0]?.value }
      if let total {
        bases.append(parts.reduce(0) { $0 + (table.figures[total][$1]?.value ?? 0) })
      }
      return bases.contains { base in
        // A whole unit on either side: whatever the digits behind, that is near enough.
        base > 0 && abs(part * 100_000 - read * base) <= 1000 * base
      }
    }
  }
}
