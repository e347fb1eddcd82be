import AuditKitCore

/// Tables of one title for several periods: `Biểu 1. Kết quả quý I/2024`, `Biểu 2. Kết quả quý I/2023`.
///
/// Where one of them is of the report's own period, the others are there to compare it with.
struct TitleSeries {
  private let lexed: LexedText
  /// The words of the tables of the own period, apart from it.
  private let titles: Set<[WordKey]>

  init(_ witnesses: [PeriodWitness], _ own: Period, _ lexed: LexedText) {
    self.lexed = lexed
    titles = Set(
      witnesses.filter { $0.role.isOfTable && $0.agrees(with: own) }
        .map { Self.words(of: $0, lexed) }
    )
  }

  /// Whether a table has the title of one of the own period.
  func contains(_ witness: PeriodWitness) -> Bool {
    guard witness.role.isOfTable, !titles.isEmpty else { return false }
    let words = Self.words(of: witness, lexed)
    return !words.isEmpty && titles.contains(words)
  }

  private static func words(of witness: PeriodWitness, _ lexed: LexedText) -> [WordKey] {
    guard let extent = witness.statements.first?.extent else { return [] }
    let periods = witness.statements.prefix(mostPeriods).map(\.place)
    return lexed.tokens(in: extent).map { lexed.tokens[$0] }
      .filter { token in
        token.kind == .word && !periods.contains { $0.contains(token.range) }
      }
      .map(\.key)
  }

  /// No title names more periods.
  private static let mostPeriods = 8
}
