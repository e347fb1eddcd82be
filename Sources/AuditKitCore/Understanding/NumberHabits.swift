/// How a document prints its numbers: for each habit the numbers that surely follow it, in order of the text.
public struct NumberHabits: Sendable {
  /// For each habit, in the order of their declaration.
  private var places = NumberHabit.allCases.map { _ in [StatedValue]() }

  /// The numbers that follow a habit.
  public func values(_ habit: NumberHabit) -> [StatedValue] { places[habit.position] }

  fileprivate mutating func note(_ value: StatedValue, _ bytes: [UInt8], isCount: Bool) {
    let shown = NumberHabit.habits(of: value, in: bytes, isCount: isCount)
    if let habit = shown.thousands { places[habit.position].append(value) }
    if let habit = shown.decimals { places[habit.position].append(value) }
  }

  fileprivate mutating func sort() {
    for habit in places.indices { places[habit].sort { $0.range < $1.range } }
  }
}

extension Understanding {
  /// How the document prints its numbers, in sentences and tables.
  public var numberHabits: NumberHabits {
    var habits = NumberHabits()
    let bytes = document.text.bytes
    for figure in prose.figures where figure.value.isPercent || figure.unit != nil {
      let isCount = figure.countsThings
      habits.note(isCount ? figure.value.readAsCount : figure.value, bytes, isCount: isCount)
    }
    for table in tables { note(table.model, bytes, &habits) }
    habits.sort()
    return habits
  }

  private func note(_ table: TableModel, _ bytes: [UInt8], _ habits: inout NumberHabits) {
    for column in table.columns.indices where table.columns[column].role.printsFigures {
      var isOfThings: Bool?
      for row in table.bodyRows {
        // In most columns all numbers are too short to show anything.
        guard let value = table.value(row, column), NumberHabit.mayShow(in: value) else { continue }
        let counts = isOfThings ?? countsThings(table.columns[column], of: table)
        isOfThings = counts
        habits.note(value, bytes, isCount: counts && !value.isPercent)
      }
    }
  }

  /// Whether a column surely counts people, dossiers, procedures or documents.
  private func countsThings(_ column: TableModel.Column, of table: TableModel) -> Bool {
    guard column.role == .count else { return false }
    return !column.facets.isEmpty
      || column.path.contains { cell in
        table.phrase(cell).terms.contains { $0.term.isUnitClass }
      }
  }
}

extension ColumnRole {
  fileprivate var printsFigures: Bool {
    switch self {
    case .count, .percent, .money, .score, .mixed: true
    case .ordinal, .label, .unit, .rank, .ratio, .date, .code, .text: false
    }
  }
}

extension NumberHabit {
  /// Its place in the order of their declaration.
  fileprivate var position: Int {
    switch self {
    case .decimalComma: 0
    case .decimalPoint: 1
    case .groupedByPoints: 2
    case .groupedByCommas: 3
    case .ungrouped: 4
    }
  }
}
