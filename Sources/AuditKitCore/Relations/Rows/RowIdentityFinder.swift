/// Collects the identities of a table from all sources, and keeps those that its rows bear out.
struct RowIdentityFinder {
  let model: TableModel
  let definitions: [IdentityDefinition]

  /// What a table's rows are held against.
  struct Result {
    var identities: [RowIdentity]
    /// Columns in which a blank cell stands for zero.
    var blankIsZero: Set<Int>
  }

  func find() -> Result {
    let named = NamedIdentities(model: model)
    var kept: [RowIdentity] = []
    for identity in named.byCodes() { keep(supported(identity), if: isBorneOutAtAll, &kept) }
    for identity in HeaderIdentities(model: model).identities() {
      let identity = supported(identity)
      keep(completed(identity) ?? identity, if: isBorneOut, &kept)
    }
    for forms in named.byVocabulary(definitions) {
      // Of forms that hold in as many rows the first is meant, and one that lacks nothing before others.
      let forms = forms.map { supported($0) }
      let best = (forms + forms.compactMap { completed($0) })
        .max { $0.support.holds < $1.support.holds }
      if let best { keep(best, if: isBorneOut, &kept) }
    }
    for identity in DataIdentities(model: model, known: kept).identities() {
      keep(supported(identity), if: { _ in true }, &kept)
    }
    let zero = blankIsZero(kept)
    let check = RowIdentityCheck(model: model, blankIsZero: zero)
    for index in kept.indices {
      if kept[index].parts.contains(where: { zero.contains($0.column) }) {
        kept[index].support = check.support(kept[index])
      }
      let support = kept[index].support
      if support.holds < support.evaluated { kept[index].breaks = check.breaks(of: kept[index]) }
    }
    return Result(identities: kept, blankIsZero: zero)
  }

  private func keep(
    _ identity: RowIdentity,
    if isGood: (RowIdentity.Support) -> Bool,
    _ kept: inout [RowIdentity]
  ) {
    let columns = identity.columns
    guard isGood(identity.support), !kept.contains(where: { $0.columns == columns })
    else { return }
    kept.append(identity)
  }

  private func supported(_ identity: RowIdentity) -> RowIdentity {
    var identity = identity
    identity.support = RowIdentityCheck(model: model).support(identity)
    return identity
  }

  /// The identity with one more column, if that column makes up the difference in the rows that fail;
  /// nil where none does.
  ///
  /// A table may have classes that no vocabulary knows: received = resolved + pending + `chuyển cơ quan
  /// khác`. Rows in which such a class is not zero are no slips.
  private func completed(_ identity: RowIdentity) -> RowIdentity? {
    guard identity.support.holds < identity.support.evaluated else { return nil }
    let lacking = lacking(identity)
    guard lacking.contains(where: { !$0.missing.isZero }) else { return nil }
    let role = model.columns[identity.whole].role
    let column = model.countColumns.first {
      model.columns[$0].role == role && !identity.columns.contains($0) && completes($0, lacking)
    }
    return column.map { column in
      supported(
        RowIdentity(
          whole: identity.whole,
          parts: identity.parts + [RowIdentity.Part(column)],
          basis: identity.basis
        )
      )
    }
  }

  /// Whether a column is zero where nothing is missing and is what is missing elsewhere, but for a few
  /// rows that may be slips indeed.
  private func completes(_ column: Int, _ lacking: [(row: Int, missing: ExactDecimal)]) -> Bool {
    var explained = 0
    var unexplained = 0
    for (row, missing) in lacking {
      let value = model.value(row, column)?.value ?? .zero
      if value != missing {
        if missing.isZero { return false }
        unexplained += 1
      } else if !missing.isZero {
        explained += 1
      }
    }
    // A class with a name of its own in the vocabulary has its place; that it lacks once is a slip.
    let needed = model.columns[column].facets.isEmpty ? 1 : 2
    return explained >= needed && unexplained <= max(1, explained / 4)
  }

  /// What the parts of an identity lack of the whole, in each row where that can be said.
  private func lacking(_ identity: RowIdentity) -> [(row: Int, missing: ExactDecimal)] {
    let check = RowIdentityCheck(model: model)
    return model.bodyRows.compactMap { row in
      switch check.verdict(identity, row: row) {
      case .notEvaluated: return nil
      case .consistent, .consistentByTruncation: return (row, .zero)
      case .inconsistent(let expected):
        return model.value(row, identity.whole)?.value.subtracting(expected).map { (row, $0) }
      }
    }
  }

  /// A declared identity that most rows break was misunderstood, and says nothing.
  private func isBorneOut(_ support: RowIdentity.Support) -> Bool {
    guard support.evaluated > 1 else { return support.evaluated == 1 }
    return support.holds * 2 >= support.evaluated && support.holds > 0
  }

  /// A printed formula needs less: one row in four.
  private func isBorneOutAtAll(_ support: RowIdentity.Support) -> Bool {
    support.evaluated <= 2 ? support.evaluated > 0 : support.holds * 4 >= support.evaluated
  }

  /// Columns whose blanks act as zero: an identity needs them to be in some row, and never otherwise.
  private func blankIsZero(_ identities: [RowIdentity]) -> Set<Int> {
    var witnesses: Set<Int> = []
    var against: Set<Int> = []
    for identity in identities {
      let rows = model.bodyRows.filter { row in
        identity.parts.contains { model.contents.isEmpty(row, $0.column) }
      }
      if rows.isEmpty { continue }
      let blanks = identity.parts.map(\.column)
      let check = RowIdentityCheck(model: model, blankIsZero: Set(blanks))
      for row in rows {
        let blank = blanks.filter { model.contents.isEmpty(row, $0) }
        guard blank.count < blanks.count else { continue }
        switch check.verdict(identity, row: row) {
        case .consistent, .consistentByTruncation: witnesses.formUnion(blank)
        case .inconsistent: against.formUnion(blank)
        case .notEvaluated: break
        }
      }
    }
    return witnesses.subtracting(against)
  }
}
