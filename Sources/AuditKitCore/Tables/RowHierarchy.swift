/// Finds which row stands under which, by the headings and the numbering of a table: I, 1, 1.1, a), -.
struct RowHierarchy {
  private struct Entry {
    let row: Int
    /// The rank of its style, or that of the row above for a row without ordinal.
    let rank: Int
    let ordinal: Ordinal?
    /// Whether it only names the rows that follow.
    let isHeading: Bool
  }

  /// The rows that may still get rows under them, from the outside in.
  private var open: [Entry] = []
  private var styles: [Ordinal.Style] = []

  init() {
    open.reserveCapacity(Self.usualDepth)
    styles.reserveCapacity(Self.usualDepth)
  }

  private static let usualDepth = 4

  /// The row that the next row stands under, or nil for one of the outermost.
  mutating func parent(of role: RowRole, _ name: RowRoleFinder.Name, at row: Int) -> Int? {
    switch role {
    case .total, .subtotal, .average:
      open.removeAll()
      return nil
    case .continuation, .blank, .header, .columnCodes:
      return open.last?.row
    case .ofWhich:
      return open.last?.row
    case .group, .item, .rate: break
    }
    let entry = entry(for: role, name, row)
    while let last = open.last, !isAbove(last, entry) { open.removeLast() }
    let parent = open.last?.row
    open.append(entry)
    return parent
  }

  private mutating func entry(
    for role: RowRole,
    _ name: RowRoleFinder.Name,
    _ row: Int
  ) -> Entry {
    let isHeading = role == .group
    if let ordinal = name.ordinal, ordinal.style != .bullet {
      return Entry(row: row, rank: rank(of: ordinal.style), ordinal: ordinal, isHeading: isHeading)
    }
    let rank = isDashed(name) ? Self.dashRank : isHeading ? Self.headingRank : nil
    guard let rank else { return unnumbered(row) }
    return Entry(row: row, rank: rank, ordinal: nil, isHeading: isHeading)
  }

  /// A row without a number stands under a heading or a group of Roman number, else beside the row above.
  private func unnumbered(_ row: Int) -> Entry {
    let above = open.last { $0.rank != Self.dashRank }
    let style = above?.ordinal?.style
    let isUnder = above?.isHeading == true || style == .roman || style == .capital
    return Entry(
      row: row,
      rank: isUnder ? Self.plainRank : above?.rank ?? 0,
      ordinal: isUnder ? nil : above?.ordinal,
      isHeading: false
    )
  }

  /// A heading without a number stands above all that is numbered, a dash below.
  private static let headingRank = -1
  private static let plainRank = 99
  private static let dashRank = 100

  /// Styles rank in the order in which the table first uses them.
  private mutating func rank(of style: Ordinal.Style) -> Int {
    if let index = styles.firstIndex(of: style) { return index }
    styles.append(style)
    return styles.count - 1
  }

  /// Whether a row can stand under another: in a deeper style, or with a code that extends its code.
  private func isAbove(_ upper: Entry, _ lower: Entry) -> Bool {
    guard upper.rank == lower.rank else { return upper.rank < lower.rank }
    guard let code = upper.ordinal?.numbers, let longer = lower.ordinal?.numbers else {
      return false
    }
    return longer.count > code.count && longer.starts(with: code)
  }

  private func isDashed(_ name: RowRoleFinder.Name) -> Bool {
    if name.ordinal?.style == .bullet { return true }
    guard let first = name.label.tokens.first else { return false }
    return name.label[first].isSign("-") || name.label[first].isSign("+")
  }
}
