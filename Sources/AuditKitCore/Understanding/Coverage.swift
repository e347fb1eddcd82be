/// How much of a document was there to examine.
///
/// An auditor's silence is taken for approval, so a run says what it looked at: a report in which nothing
/// could be found is not a report in which nothing is wrong.
public struct Coverage: Sendable, Equatable {
  public private(set) var tables: Int
  /// Numbers that count or measure something, in tables and sentences.
  public private(set) var figures: Int
  /// Sums and shares that were worked out again, each row or column of a table on its own.
  public private(set) var calculations: Int

  public init(tables: Int = 0, figures: Int = 0, calculations: Int = 0) {
    self.tables = tables
    self.figures = figures
    self.calculations = calculations
  }

  /// Adds what was examined in another document.
  package mutating func add(_ other: Coverage) {
    tables += other.tables
    figures += other.figures
    calculations += other.calculations
  }
}

extension Understanding {
  /// How much of the document was there to examine.
  public var coverage: Coverage {
    let sums = self.sums.count { $0.verdict != .notEvaluated }
    let shares = self.shares.count { $0.verdict != .notEvaluated }
    return Coverage(
      tables: tables.count,
      figures: tables.reduce(prose.figures.count) { $0 + $1.model.figureCount },
      calculations: tables.reduce(sums + shares) { $0 + $1.calculationCount }
    )
  }
}

extension UnderstoodTable {
  /// How often a figure was held against others.
  fileprivate var calculationCount: Int {
    identities.reduce(0) { $0 + $1.support.evaluated } + totals.reduce(0) { $0 + $1.verdicts.count }
      + shares.reduce(0) { $0 + $1.evaluated } + rates.count { $0.verdict != .notEvaluated }
  }
}

extension TableModel {
  /// The numbers below the header that are no ordinals, codes or dates.
  fileprivate var figureCount: Int {
    let measured = columns.indices.filter { columns[$0].role.isMeasured }
    return bodyRows.reduce(0) { count, row in
      count + measured.count { contents.isNumber(row, $0) }
    }
  }
}

extension ColumnRole {
  fileprivate var isMeasured: Bool {
    switch self {
    case .count, .percent, .money, .score, .ratio, .mixed: true
    case .ordinal, .label, .unit, .rank, .date, .code, .text: false
    }
  }
}
