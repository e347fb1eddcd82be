/// Finds the identities of a table that printed formulas or the vocabulary declare.
struct NamedIdentities {
  let model: TableModel

  /// The formulas of the code row: `(3) = (4) + (5)`.
  func byCodes() -> [RowIdentity] {
    guard model.columns.indices.contains(where: { model.columns[$0].code != nil }) else {
      return []
    }
    var columns: [Int: Int] = [:]
    for (column, model) in model.columns.enumerated() {
      if let code = model.code { columns[code.code] = column }
    }
    return model.columns.indices.compactMap { column in
      guard let code = model.columns[column].code, code.addends.count >= 2 else { return nil }
      let parts = code.addends.compactMap { addend in
        columns[addend.code].map { RowIdentity.Part($0, isSubtracted: addend.isSubtracted) }
      }
      guard parts.count == code.addends.count else { return nil }
      return RowIdentity(whole: column, parts: parts, basis: .words)
    }
  }

  /// The identities between measures that are known by name.
  ///
  /// Classes that stand beside the two known parts of a whole, such as returned dossiers, may belong to
  /// the sum or not; both forms are offered, and the rows decide.
  func byVocabulary(_ definitions: [IdentityDefinition]) -> [[RowIdentity]] {
    guard model.countColumns.count > 1 else { return [] }
    return definitions.compactMap { definition in
      guard let whole = column(definition.whole) else { return nil }
      let parts = definition.parts.compactMap { column($0) }
      guard parts.count == definition.parts.count, Set(parts + [whole]).count == parts.count + 1
      else { return nil }
      let plain = identity(definition, whole, parts)
      let sides = sideColumns(of: definition)
      return sides.isEmpty ? [plain] : [plain, identity(definition, whole, parts + sides)]
    }
  }

  private func identity(
    _ definition: IdentityDefinition,
    _ whole: Int,
    _ parts: [Int]
  ) -> RowIdentity {
    RowIdentity(
      whole: whole,
      parts: parts.map { RowIdentity.Part($0) },
      basis: .vocabulary(definition.name)
    )
  }

  /// The only column that measures this; where the header leaves the stage open, `trước hạn` alone will
  /// do for what was resolved early, and `kỳ trước chuyển sang` for what was received from there.
  private func column(_ measure: TermSet) -> Int? {
    if model.countColumns.contains(where: { model.columns[$0].facets == measure }) {
      return only(measure)
    }
    return measure.count > 1 ? only(measure.subtracting(Self.stages)) : nil
  }

  private static let stages: TermSet = [.received, .resolved]

  private func only(_ measure: TermSet) -> Int? {
    let isMeant = { (column: Int) in model.columns[column].facets == measure }
    guard let first = model.countColumns.first(where: isMeant),
      first == model.countColumns.last(where: isMeant)
    else { return nil }
    return first
  }

  private func sideColumns(of definition: IdentityDefinition) -> [Int] {
    guard definition.whole == TermSet(.received), definition.parts.contains(TermSet(.pending))
    else { return [] }
    let (returned, paused) = (TermSet(.returned), TermSet(.paused))
    return model.countColumns.filter {
      model.columns[$0].facets == returned || model.columns[$0].facets == paused
    }
  }
}
