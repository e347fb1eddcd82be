/// Turns changes of figures into changes of text, in the manner in which the document prints its numbers.
final class FixWriter {
  private let understanding: Understanding
  /// How the whole document prints its numbers: looked at where the neighbours of a figure do not tell.
  private lazy var habits = understanding.numberHabits

  init(_ understanding: Understanding) { self.understanding = understanding }

  /// How many rows or figures around are asked for their manner.
  private static let reach = 64

  /// The fix for some changes; nil where one of them cannot be printed with certainty.
  func fix(_ changes: [Change], _ relation: Relation?) -> Fix? {
    let replacements = changes.compactMap { replacement($0, relation) }
    return replacements.count == changes.count ? Fix(replacements) : nil
  }

  private func replacement(_ change: Change, _ relation: Relation?) -> Fix.Replacement? {
    let bytes = understanding.document.text.bytes
    let range = change.old.range
    guard range.start < range.end, range.end <= bytes.count, bytes[range.start].isDigit,
      bytes[range.end - 1].isDigit, !change.new.value.isNegative
    else { return nil }
    let near = [change.old] + neighbours(of: change.place)
    var style = NumberStyle()
    for value in near { style.learn(from: value, in: bytes) }
    let value = value(change, near, relation)
    if !style.suffices(for: value) { style.learn(from: habits) }
    return Fix.Replacement(range, style.text(value))
  }

  /// The new value; a percentage that its figures give, with the decimals that its column prints.
  private func value(
    _ change: Change,
    _ near: [StatedValue],
    _ relation: Relation?
  ) -> ExactDecimal {
    // A figure whose mark was shifted does not tell how many decimals it had.
    let percentages = near.dropFirst(change.slip == .shiftedMark ? 1 : 0).filter(\.isPercent)
    guard change.old.isPercent, let most = percentages.map(\.decimals).max(),
      relation?.result?.place == change.place,
      let share = relation?.shareCheck()?.share(decimals: most)
    else { return change.new.value }
    return leavesOutZeros(percentages, most) ? share.normalized : share
  }

  /// Whether zeros at the end of decimals are left out: some have fewer decimals, and none ends with a zero.
  private func leavesOutZeros(_ percentages: [StatedValue], _ most: Int) -> Bool {
    percentages.contains { $0.decimals < most }
      && !percentages.contains {
        $0.decimals == most && most > 0 && $0.value.mantissa.isMultiple(of: 10)
      }
  }

  /// The figures whose manner is most likely that of a place: of its column, of its row; of its passage.
  private func neighbours(of place: FigurePlace) -> [StatedValue] {
    switch place {
    case .cell(let table, let row, let column):
      let model = understanding.tables[table].model
      let first = max(model.bodyRows.lowerBound, row - Self.reach / 2)
      let rows = first..<min(model.bodyRows.upperBound, first + Self.reach)
      return rows.compactMap { $0 == row ? nil : model.value($0, column) }
        + model.countColumns.compactMap { $0 == column ? nil : model.value(row, $0) }
    case .figure(let index):
      let prose = understanding.prose
      return prose.figures(inBlock: prose.figures[index].block).prefix(Self.reach).map(\.value)
    }
  }
}
