/// A group of a form that says 0, or no, over rows that do count something.
public struct DeniedGroup: Sendable {
  /// Where its 0 stands in the table.
  public let row: Int
  public let column: Int
  /// The 0 of the group.
  public let value: StatedValue
  /// The first row under it that counts something, and its count.
  public let member: Int
  public let count: StatedValue
}

/// Finds groups of forms whose own cell contradicts the rows under them.
///
/// The head of a group counts nothing itself: its cell is blank in most forms, or answers yes or no. A 0 there
/// says that there was none of it. Rows that have a unit of their own are left alone, since `Số vụ vi phạm: 0`
/// may well stand over `Số cuộc kiểm tra: 8`.
struct DeniedGroupFinder {
  private let table: TableModel
  /// The columns of units and of values.
  private let unit: Int
  private let column: Int

  /// Nil for a table that is no form with units beside its values.
  init?(_ table: TableModel) {
    guard let unit = table.columns.firstIndex(where: { $0.role == .unit }),
      let column = table.columns.firstIndex(where: { $0.role == .mixed })
    else { return nil }
    (self.table, self.unit, self.column) = (table, unit, column)
  }

  /// The groups, in the order of their first members.
  func find() -> [DeniedGroup] {
    var seen: Set<Int> = []
    return table.bodyRows.compactMap { member in
      guard let row = table.rows[member].parent, let count = count(member),
        seen.insert(row).inserted, let value = denial(row)
      else { return nil }
      return DeniedGroup(row: row, column: column, value: value, member: member, count: count)
    }
  }

  /// What a row counts, if that is at least one of something that it names.
  private func count(_ row: Int) -> StatedValue? {
    guard table.contents.isText(row, unit), let count = table.count(row, column), count > 0,
      AnswerCoding(table.phrase(row, unit)) == nil
    else { return nil }
    return table.value(row, column)
  }

  /// The 0 of a row without a unit, or of one whose codes say that 0 means no.
  private func denial(_ row: Int) -> StatedValue? {
    guard table.count(row, column) == 0, table.isBlank(row, unit) || answersNo(row) else {
      return nil
    }
    return table.value(row, column)
  }

  private func answersNo(_ row: Int) -> Bool {
    AnswerCoding(table.phrase(row, unit))?.deniesByZero == true
  }
}
