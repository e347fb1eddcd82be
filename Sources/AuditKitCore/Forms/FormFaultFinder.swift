/// Finds what the tables that are known forms break of their forms, and no other relation tells of.
struct FormFaultFinder {
  let forms: FormLibrary
  let lexed: LexedText

  /// The faults, table by table.
  func find(in tables: [UnderstoodTable]) -> [FormFault] {
    tables.flatMap { table -> [FormFault] in
      let mayBeForm = table.model.columns.contains { $0.role == .mixed || $0.code != nil }
      guard mayBeForm, let match = FormMatcher(forms.index, table, lexed).match() else {
        return []
      }
      let judge = FormJudge(match: match)
      let faults = judge.formulaFaults() + judge.valueFaults()
      return faults.isEmpty ? [] : KnownFaults(table, lexed).removed(from: faults, match)
    }
  }
}

/// What other relations of a table tell of already: one fault is one finding.
private struct KnownFaults {
  private var cells: Set<[Int]> = []
  private let identities: [Set<Int>]
  private let rates: Set<Int>

  init(_ table: UnderstoodTable, _ lexed: LexedText) {
    identities = table.identities.map { Set($0.columns) }
    rates = Set(table.rates.filter { $0.verdict != .notEvaluated }.map(\.row))
    addSums(table)
    for excess in table.excesses {
      cells.formUnion([
        [excess.part.row, excess.part.column], [excess.whole.row, excess.whole.column],
      ])
    }
    for answer in table.codedAnswers(in: lexed) { cells.insert([answer.row, answer.column]) }
    for mismatch in table.unitMismatches(in: lexed) {
      cells.formUnion([
        [mismatch.row, mismatch.valueColumn], [mismatch.row, mismatch.unitColumn],
      ])
    }
  }

  /// The cells that totals and identities find wrong.
  private mutating func addSums(_ table: UnderstoodTable) {
    for identity in table.identities {
      for fault in identity.breaks {
        for column in identity.columns { cells.insert([fault.row, column]) }
      }
    }
    for total in table.totals {
      for (column, verdict) in total.verdicts where verdict.isInconsistent {
        cells.insert([total.row, column])
      }
    }
    for rate in table.rates where rate.verdict.isInconsistent {
      cells.insert([rate.row, rate.column])
    }
  }

  /// The faults that nothing else tells of.
  func removed(from faults: [FormFault], _ match: FormMatch) -> [FormFault] {
    faults.filter { fault in
      let others = fault.others.map { [$0.row, $0.column] }
      let all = [[fault.row, fault.column]] + others
      return cells.isDisjoint(with: all) && !isJudged(fault, match)
    }
  }

  /// Whether a formula is an identity of the columns, or a rate of rows, that the table shows by itself.
  private func isJudged(_ fault: FormFault, _ match: FormMatch) -> Bool {
    guard case .formula = fault.kind else { return false }
    return match.form.isOfColumns
      ? identities.contains(Set([fault.column] + fault.others.map(\.column)))
      : rates.contains(fault.row)
  }
}
