import AuditKitCore

/// Compares how a table was understood with how it was made.
struct TableComparison {
  let table: GeneratedTable
  let understood: UnderstoodTable
  let understanding: Understanding

  private var model: TableModel { understood.model }

  func problems() -> [TableProblem] {
    guard model.columns.count == table.columns.count, model.rows.count == table.rows.count else {
      let detail = "\(model.rows.count) × \(model.columns.count)"
      return [TableProblem(kind: .shape, detail: detail)]
    }
    return columnProblems() + rowProblems() + totalProblems() + groupProblems()
      + identityProblems()
      + ShareComparison(table: table, understood: understood).problems()
  }

  // MARK: Columns and rows

  private func columnProblems() -> [TableProblem] {
    table.columns.indices.flatMap { column -> [TableProblem] in
      let expected = table.columns[column]
      let found = model.columns[column]
      let path = found.path.map { model.phrase($0).string }
      var problems: [TableProblem] = []
      if found.role != expected.role {
        let detail = "\(column): \(found.role), not \(expected.role)"
        problems.append(TableProblem(kind: .columnRole, detail: detail))
      }
      if path != expected.path {
        let detail = "\(column): \(path), not \(expected.path)"
        problems.append(TableProblem(kind: .headerPath, detail: detail))
      }
      return problems
    }
  }

  private func rowProblems() -> [TableProblem] {
    table.rows.indices.flatMap { row -> [TableProblem] in
      let expected = table.rows[row]
      let found = model.rows[row]
      var problems: [TableProblem] = []
      if found.role != expected.role {
        let detail = "\(row): \(found.role), not \(expected.role)"
        problems.append(TableProblem(kind: .rowRole, detail: detail))
      }
      if found.parent != expected.parent {
        let parents = (
          found.parent.map(String.init) ?? "-", expected.parent.map(String.init) ?? "-"
        )
        problems.append(
          TableProblem(kind: .rowParent, detail: "\(row): \(parents.0), not \(parents.1)")
        )
      }
      if found.labelColumn != expected.labelColumn {
        problems.append(TableProblem(kind: .rowLabel, detail: "\(row): \(found.labelColumn ?? -1)"))
      }
      return problems
    }
  }

  // MARK: Totals

  private func totalProblems() -> [TableProblem] {
    table.totals.compactMap { expected in
      guard
        let found = understood.totals.first(where: { $0.row == expected.row && $0.scope != .group })
      else { return TableProblem(kind: .totalMissing, detail: "\(expected.row)") }
      if expected.parts.contains(where: { filled($0) == Set(found.parts) }) { return nil }
      return TableProblem(kind: .totalParts, detail: "\(expected.row): \(found.parts)")
    }
  }

  private func groupProblems() -> [TableProblem] {
    let found = understood.totals.filter { $0.scope == .group }
    let missing = table.groups.filter { expected in
      let parts = filled(expected.parts[0])
      return parts.count > 1
        && !found.contains { $0.row == expected.row && parts == Set($0.parts) }
    }
    let wrong = found.filter { group in !table.groups.contains { $0.row == group.row } }
    return (isGroupSupported ? missing : [])
      .map { TableProblem(kind: .groupMissing, detail: "\($0.row)") }
      + wrong.map { TableProblem(kind: .groupWrong, detail: "\($0.row): \($0.parts)") }
  }

  /// The rows that print some figure, and so can be added up.
  private func filled(_ rows: Set<Int>) -> Set<Int> {
    rows.filter { row in table.countColumns.contains { table.figures[row][$0] != nil } }
  }

  /// A heading is a sum only if at least two figures of the table show it.
  private var isGroupSupported: Bool {
    table.groups.reduce(0) { count, group in
      count
        + table.countColumns.count { table.figures[group.row][$0].map { $0.value > 0 } ?? false }
    } >= 2
  }

  // MARK: Identities

  private func identityProblems() -> [TableProblem] {
    let missing = table.identities.filter { identity in
      identity.isDeclared && isEvaluated(identity)
        && !understood.identities.contains { isSame($0, identity) && isDeclared($0.basis) }
    }
    let wrong = understood.identities.filter { found in
      !table.identities.contains { isSame(found, $0) } && !holds(found)
    }
    return missing.map { TableProblem(kind: .identityMissing, detail: "\($0.whole) = \($0.added)") }
      + wrong.map { identity in
        let parts = identity.parts.map { $0.isSubtracted ? "-\($0.column)" : "+\($0.column)" }
        let detail = "\(identity.whole) = \(parts) by \(identity.basis)"
        return TableProblem(kind: .identityWrong, detail: detail)
      }
  }

  private func isDeclared(_ basis: Basis) -> Bool {
    if case .data = basis { false } else { true }
  }

  /// The same columns, but for such as are zero in all rows.
  private func isSame(_ found: RowIdentity, _ expected: GeneratedTable.Identity) -> Bool {
    let added = Set(found.parts.filter { !$0.isSubtracted }.map(\.column))
    let subtracted = Set(found.parts.filter(\.isSubtracted).map(\.column))
    return found.whole == expected.whole && subtracted == expected.subtracted
      && added.symmetricDifference(expected.added).allSatisfy(isZero)
  }

  private func isZero(_ column: Int) -> Bool {
    table.figures.allSatisfy { $0[column].map { $0.value == 0 } ?? true }
  }

  /// Whether some row states all its figures, so that it can bear the identity out.
  private func isEvaluated(_ identity: GeneratedTable.Identity) -> Bool {
    table.bodyRows.contains { row in
      table.rows[row].role != .average
        && identity.added.union([identity.whole]).allSatisfy { table.figures[row][$0] != nil }
    }
  }

  /// Whether an identity that nobody put into the table is true in all of its rows.
  private func holds(_ identity: RowIdentity) -> Bool {
    table.bodyRows.allSatisfy { row in
      if table.rows[row].role == .average { return true }
      guard let whole = table.figures[row][identity.whole] else { return true }
      var sum = 0
      for part in identity.parts {
        guard let figure = table.figures[row][part.column] else { return true }
        sum += part.isSubtracted ? -figure.value : figure.value
      }
      // What was measured may have been rounded, figure by figure.
      let isExact = table.columns[identity.whole].role == .count
      return isExact ? sum == whole.value : abs(sum - whole.value) <= identity.parts.count
    }
  }
}
