/// The numbers in front of the rows of a table, in their sequences.
public struct RowNumbering: Sendable {
  public let sequences: [NumberSequence]
  /// For each sequence what is wrong with its numbers, as far as the table counts at all.
  public let breaks: [[SequenceBreak]]
  /// Full rows without a number among numbered ones, with the number that each should have.
  public let unnumbered: [Unnumbered]

  /// Whether nothing is wrong with it.
  public var isSound: Bool { unnumbered.isEmpty && breaks.allSatisfy { $0.isEmpty } }

  /// A row without a number.
  public struct Unnumbered: Sendable, Equatable {
    public let row: Int
    public let expected: Int
    /// The numbered row before it in the same count, if there is one, and the one behind it.
    public let previous: Int?
    public let next: Int?
  }

  /// Reads the numbering of a table.
  init(_ model: TableModel) {
    var collector = SequenceCollector()
    for row in model.bodyRows {
      guard let ordinal = model.rows[row].ordinal, ordinal.counts else { continue }
      collector.add(
        ordinal.style,
        ordinal.numbers,
        ordinal.range,
        at: row,
        isHeading: model.rows[row].role == .group
      )
    }
    let judge = RowNumberJudge(model: model)
    let sequences = collector.sequences
    self.sequences = sequences
    breaks = sequences.map { sequence in
      judge.breaks(of: sequence)
    }
    unnumbered = judge.unnumbered(sequences)
  }
}

extension Ordinal {
  /// Whether it counts groups or rows: codes like `3.2.1` may leave out what does not concern the unit.
  fileprivate var counts: Bool {
    (style == .roman || style == .arabic) && depth == 1
  }
}

/// Tells slips in the numbering of rows from tables that do not count.
struct RowNumberJudge {
  private let model: TableModel
  /// Whether it is a form whose rows have codes, which may leave out what does not concern the unit.
  private let hasCodes: Bool

  init(model: TableModel) {
    self.model = model
    hasCodes = model.rows.contains { ($0.ordinal?.depth ?? 0) > 1 }
  }

  /// The breaks of a sequence, if they are the exception in it.
  ///
  /// A table of chosen criteria keeps their numbers, and so has gaps all over; cells over several rows
  /// repeat their number.
  func breaks(of sequence: NumberSequence) -> [SequenceBreak] {
    guard sequence.style == .roman || !hasCodes else { return [] }
    let found = SequenceBreakFinder.breaks(in: sequence, mayStartLate: true)
      .filter { !isExplained($0, sequence) }
    let skipped = found.count { $0.kind == .skipped }
    let repeated = found.count { $0.kind == .repeated }
    let most = max(1, sequence.members.count / 8)
    return found.filter {
      ($0.kind == .skipped ? skipped : $0.kind == .repeated ? repeated : 0) <= most
    }
  }

  /// Whether the report counts right though its numbers do not read so.
  private func isExplained(_ found: SequenceBreak, _ sequence: NumberSequence) -> Bool {
    guard let previous = found.previous else { return true }
    let row = sequence.members[found.member].index
    let before = sequence.members[previous].index
    switch found.kind {
    case .skipped: return (before + 1...max(row, before + 1)).contains { hidesNumber($0, row) }
    case .repeated: return isSameRow(before, row) || isTie(found, sequence)
    case .backward, .stray, .lateStart: return false
    }
  }

  /// 6, 6, 8 where no title says that rows are counted: two that share a rank.
  private func isTie(_ found: SequenceBreak, _ sequence: NumberSequence) -> Bool {
    guard !model.columns.contains(where: { $0.terms.contains(.ordinalHeader) }) else {
      return false
    }
    let next = found.member + 1
    return next == sequence.members.count || sequence.members[next].value == found.expected + 1
  }

  /// Whether a number may have stood in a row: behind a page end, in a cell that cannot be read, or left
  /// blank, which is a finding of its own.
  private func hidesNumber(_ row: Int, _ last: Int) -> Bool {
    guard row < model.rows.count else { return false }
    if model.table.rows[row].followsBreak { return true }
    guard row < last, let column = ordinalColumn else { return false }
    guard model.rows[row].ordinal == nil, model.rows[row].role == .item else { return false }
    return !model.isBlank(row, column) || isFull(row, beside: last)
  }

  /// Whether two rows are one that is printed twice, or in two parts.
  private func isSameRow(_ first: Int, _ second: Int) -> Bool {
    if model.table.rows[second].followsBreak { return true }
    let label = self.label(second)
    return label.isEmpty || label == self.label(first)
  }

  private func label(_ row: Int) -> String {
    model.rows[row].labelColumn.map { model.phrase(row, $0).string } ?? ""
  }

  private var ordinalColumn: Int? { model.columns.firstIndex { $0.role == .ordinal } }

  // MARK: Rows without a number

  /// The rows that are as full as their numbered neighbours, but have no number.
  func unnumbered(_ sequences: [NumberSequence]) -> [RowNumbering.Unnumbered] {
    guard !hasCodes, hasUnnumberedItems, let column = ordinalColumn else { return [] }
    let counted = sequences.filter { $0.style == .arabic }
    let total = counted.reduce(0) { $0 + $1.members.count }
    guard total >= Self.fewestNumbers else { return [] }
    let found = counted.flatMap { sequence in
      gaps(of: sequence).compactMap { unnumbered(in: $0, column) }
    }
    return found.count <= max(1, total / 8) ? found : []
  }

  private var hasUnnumberedItems: Bool {
    model.bodyRows.contains { model.rows[$0].role == .item && model.rows[$0].ordinal == nil }
  }

  private static let fewestNumbers = 4

  /// What lies between two numbered rows, or before the first one.
  private struct Gap {
    let rows: Range<Int>
    let previous: NumberSequence.Member?
    let next: NumberSequence.Member
  }

  private func gaps(of sequence: NumberSequence) -> [Gap] {
    let members = sequence.members
    let inner = zip(members, members.dropFirst()).map { previous, next in
      Gap(
        rows: previous.index + 1..<max(next.index, previous.index + 1),
        previous: previous,
        next: next
      )
    }
    return [
      Gap(rows: firstRow(before: members[0])..<members[0].index, previous: nil, next: members[0])
    ]
      + inner
  }

  /// The first row of the group in which the count begins.
  private func firstRow(before member: NumberSequence.Member) -> Int {
    var row = member.index
    while row > model.bodyRows.lowerBound, model.rows[row - 1].role == .item,
      model.rows[row - 1].ordinal == nil
    {
      row -= 1
    }
    return row
  }

  /// The one full row in a gap; several are parts of the row above.
  private func unnumbered(in gap: Gap, _ column: Int) -> RowNumbering.Unnumbered? {
    let rows = gap.rows.filter { row in
      model.rows[row].role == .item && model.rows[row].ordinal == nil
        && model.isBlank(row, column) && !model.table.rows[row].followsBreak
    }
    guard rows.count == 1, let row = rows.first, isFull(row, beside: gap.next.index) else {
      return nil
    }
    let last = gap.previous?.value ?? 0
    let isLeftOut = gap.previous != nil && gap.next.value == last + 2
    guard isLeftOut || (isOfText && gap.next.value == last + 1) else { return nil }
    return RowNumbering.Unnumbered(
      row: row,
      expected: last + 1,
      previous: gap.previous?.index,
      next: gap.next.index
    )
  }

  /// Whether the table holds words: among figures, a row without a number may be a sum or a part.
  private var isOfText: Bool { !model.columns.contains { $0.role.isNumeric } }

  /// Whether a row has a label of its own and as many filled cells as a numbered one.
  private func isFull(_ row: Int, beside other: Int) -> Bool {
    guard let label = model.rows[row].labelColumn, label == model.rows[other].labelColumn,
      model.columns[label].role != .ordinal
    else { return false }
    let own = filled(row)
    return own >= 2 && own >= filled(other)
  }

  private func filled(_ row: Int) -> Int {
    model.columns.indices.count {
      model.columns[$0].role != .ordinal && !model.isBlank(row, $0)
    }
  }
}
