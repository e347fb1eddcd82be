import AuditKitCore

extension PeriodStatement {
  /// How many places a finding points to.
  private static let mostPlaces = 4

  /// The places in running text that name a period, for a finding to point to.
  static func naming(_ own: Period, in statements: [PeriodStatement]) -> [PeriodStatement] {
    let naming = statements.filter { statement in
      !statement.role.isOfTable && statement.period.kind == own.kind
        && statement.period.index == own.index
    }
    return Array(naming.prefix(mostPlaces))
  }
}

extension LexedText {
  /// The place of a statement with what stands there: `tiêu đề: Quý I năm 2018`.
  func related(_ statement: PeriodStatement) -> RelatedPlace {
    let words = phrase(statement.place).string
    return RelatedPlace(
      statement.place,
      LocalizedText(
        vi: "\(statement.role.name.vietnamese): \(words)",
        en: "\(statement.role.name.english): \(words)"
      )
    )
  }
}
