/// Decides what the rows of a table are: by their label first, by their ordinal and numbers second.
struct RowRoleFinder {
  let table: Table
  let grid: CellGrid
  let contents: CellContents
  let lexed: LexedText
  let roles: [ColumnRole]
  let bodyStart: Int
  /// Whether some column holds figures.
  private let hasFigures: Bool
  /// Whether at least half of the body rows have figures.
  let isMostlyFilled: Bool

  init(
    table: Table,
    grid: CellGrid,
    contents: CellContents,
    lexed: LexedText,
    roles: [ColumnRole],
    bodyStart: Int
  ) {
    self.table = table
    self.grid = grid
    self.contents = contents
    self.lexed = lexed
    self.roles = roles
    self.bodyStart = bodyStart
    hasFigures = roles.contains(where: \.isNumeric)
    let filled = (bodyStart..<max(table.rows.count, bodyStart)).count { row in
      roles.indices.contains { roles[$0].isNumeric && contents.isNumber(row, $0) }
    }
    isMostlyFilled = filled * 2 >= table.rows.count - bodyStart
  }

  /// How a row is called.
  struct Name {
    let ordinal: Ordinal?
    let labelColumn: Int?
    /// The label behind an ordinal that stands in the same cell.
    let label: Phrase
  }

  // MARK: Label and ordinal

  /// The ordinal and the label of a row, whether they stand in two cells or in one.
  func name(_ row: Int) -> Name {
    var ordinal: Ordinal?
    for column in 0..<table.columnCount where !roles[column].isNumeric || column == 0 {
      if grid.isEmpty(row, column) { continue }
      let phrase = grid.phrase(row, column)
      let lead = ordinal == nil ? OrdinalReader.leading(in: phrase) : nil
      if let lead, lead.end == phrase.tokens.upperBound, roles[column] == .ordinal || column == 0,
        lead.ordinal.style != .bullet || roles[column] == .ordinal
      {
        ordinal = lead.ordinal
        continue
      }
      if roles[column].isNumeric { break }
      if let lead, isStopped(lead.ordinal) {
        return Name(ordinal: lead.ordinal, labelColumn: column, label: phrase.from(lead.end))
      }
      return Name(ordinal: ordinal, labelColumn: column, label: phrase)
    }
    let nothing = Phrase(lexed: lexed, tokens: 0..<0)
    return Name(ordinal: ordinal, labelColumn: nil, label: nothing)
  }

  /// An ordinal in front of a label needs a stop behind it, or be a Roman number, a bullet or a code.
  private func isStopped(_ ordinal: Ordinal) -> Bool {
    if ordinal.style == .roman || ordinal.style == .bullet || ordinal.depth > 1 { return true }
    guard ordinal.range.end < lexed.text.count else { return false }
    let byte = lexed.text.bytes[ordinal.range.end]
    return byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
  }

  // MARK: Role

  /// What a row of some name is.
  func role(_ row: Int, _ name: Name) -> RowRole {
    let hasNumbers = roles.indices.contains { roles[$0].isAdditive && contents.isNumber(row, $0) }
    if name.labelColumn.map({ contents.isNumber(row, $0) }) ?? true, holdsYears(row) {
      return .header
    }
    if name.labelColumn == nil, name.ordinal == nil {
      return grid.isEmpty(row: row) ? .blank : .item
    }
    let opening = opening(of: name.label)
    if !opening.isDisjoint(with: Self.rolesInWords),
      let role = role(of: name.label, opening, hasNumbers)
    {
      return role
    }
    if isContinuation(row, name, hasNumbers) { return .continuation }
    if !hasNumbers, isGroup(row, name) { return .group }
    return mayHaveRates && isRate(row, name.label, opening) ? .rate : .item
  }

  /// Whether a row gives rates or ranks and no counts: `Tỷ lệ …`, `Mức độ hài lòng (%)`, `Xếp hạng`, and `So sánh`
  /// with percentages in all columns of counts.
  ///
  /// `Tỷ lệ trên 90 %` names a class, of which the row counts the members.
  private func isRate(_ row: Int, _ label: Phrase, _ opening: TermSet) -> Bool {
    if let percent = label.tokens.first(where: { label[$0].isSign("%") }) {
      return percent == label.tokens.lowerBound || label[percent - 1].kind != .number
    }
    return opening.contains(.percentHeader) || opening.contains(.rankHeader)
      || hasOnlyPercentages(row)
  }

  private func hasOnlyPercentages(_ row: Int) -> Bool {
    var hasSome = false
    for column in roles.indices where roles[column].isAdditive {
      guard let number = contents.number(row, column) else { continue }
      guard number.isPercent else { return false }
      hasSome = true
    }
    return hasSome
  }

  /// `│2021│2022│2023│`: the years over a part of the table, which count nothing.
  private func holdsYears(_ row: Int) -> Bool {
    let years = roles.indices.compactMap { contents.number(row, $0) }
    guard years.count >= 3, years.allSatisfy(\.mayBeYear) else { return false }
    return zip(years, years.dropFirst()).allSatisfy {
      $1.value.subtracting($0.value) == ExactDecimal(1)
    }
  }

  /// What the first words of a label may make of its row.
  private static let rolesInWords: TermSet = [
    .average, .subtotal, .total, .subtotalLead, .breakdown,
  ]

  private func role(of label: Phrase, _ opening: TermSet, _ hasNumbers: Bool) -> RowRole? {
    if isTotal(label, .average, opening) { return .average }
    if isTotal(label, .subtotal, opening) { return .subtotal }
    if isTotal(label, .total, opening) { return namesOneGroup(label) ? .subtotal : .total }
    if hasNumbers, opening.contains(.subtotalLead) { return .subtotal }
    return opening.contains(.breakdown) ? .ofWhich : nil
  }

  /// In a form, rates are rows like others, with a unit of their own; among scores, they are criteria.
  private var mayHaveRates: Bool { !roles.contains(.mixed) && !roles.contains(.score) }

  /// Whether a label is a total word and nothing else but a formula, an ordinal or a place in brackets.
  private func isTotal(_ label: Phrase, _ term: Term, _ opening: TermSet) -> Bool {
    guard opening.contains(term), let match = label.first(term) else { return false }
    return isOnlyDecoration(label.from(match.tokens.upperBound))
  }

  /// The phrases at the start of a label, behind nothing but signs.
  private func opening(of label: Phrase) -> TermSet {
    let first = label.tokens.first { label[$0].kind != .sign } ?? label.tokens.upperBound
    let start = label.tokens.lowerBound..<min(first + 1, label.tokens.upperBound)
    var opening = TermSet()
    for index in label.lexed.termIndices(in: start) {
      let match = label.lexed.terms[index]
      if match.end <= label.tokens.upperBound { opening.formUnion(TermSet(match.term)) }
    }
    return opening
  }

  /// Signs, numbers, ordinals, and anything in parentheses.
  private func isOnlyDecoration(_ rest: Phrase) -> Bool {
    var depth = 0
    for index in rest.tokens {
      if rest[index].isSign("(") { depth += 1 }
      if rest[index].isSign(")") { depth -= 1 }
      if depth <= 0, rest[index].kind == .word, !namesGroup(rest, index) { return false }
    }
    return true
  }

  /// A Roman number or a single capital.
  private func namesGroup(_ phrase: Phrase, _ index: Int) -> Bool {
    guard phrase[index].kind == .word else { return false }
    let bytes = phrase.bytes(index)
    if bytes.count == 1, let byte = bytes.first, (0x41...0x5A).contains(byte) { return true }
    return RomanNumeral.value(of: bytes) != nil
  }

  /// `Cộng I`, `Tổng (II)`, `Cộng A`: a total of one group.
  private func namesOneGroup(_ label: Phrase) -> Bool {
    label.tokens.count { namesGroup(label, $0) } == 1
      && !label.tokens.contains { label[$0].isSign("+") }
  }

  /// The rest of a row that a page end cut: no ordinal where rows have them, no numbers.
  private func isContinuation(_ row: Int, _ name: Name, _ hasNumbers: Bool) -> Bool {
    guard table.rows[row].followsBreak, row > bodyStart, name.ordinal == nil, !hasNumbers
    else { return false }
    guard let first = name.label.tokens.first else { return true }
    return roles.contains(.ordinal) || !name.label[first].isCapitalized
  }

  /// A row that only names what follows.
  ///
  /// A bare label is a heading among rows with figures. In a form that is hardly filled in, rows without
  /// figures are items like the others; there, a number before the label and none before the next tells.
  private func isGroup(_ row: Int, _ name: Name) -> Bool {
    if name.ordinal?.style == .roman || name.ordinal?.style == .capital { return true }
    guard hasFigures, isBareLabel(row, name) else { return false }
    guard name.ordinal != nil else { return isMostlyFilled }
    return row + 1 < table.rows.count && self.name(row + 1).ordinal == nil
  }

  private func isBareLabel(_ row: Int, _ name: Name) -> Bool {
    !(0..<table.columnCount).contains {
      !grid.isEmpty(row, $0) && roles[$0] != .ordinal && $0 != name.labelColumn
    }
  }
}

extension ColumnRole {
  /// Whether its cells are numbers that measure something.
  var isNumeric: Bool {
    switch self {
    case .count, .percent, .money, .score, .rank, .ratio, .mixed: true
    case .ordinal, .label, .unit, .date, .code, .text: false
    }
  }
}
