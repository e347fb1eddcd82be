/// Collects the identities of a table from all sources, and keeps those that its rows bear out.
struct RowIdentityFinder {
  let model: TableModel
  let lexed: LexedText
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
    for identity in named.byCodes() { keep(identity, if: isBorneOutAtAll, &kept) }
    for identity in HeaderIdentities(model: model, lexed: lexed).identities() {
      keep(identity, if: isBorneOut, &kept)
    }
    for forms in named.byVocabulary(definitions) {
      let best = forms.map(supported).max { $0.support.holds < $1.support.holds }
      if let best { keep(best, if: isBorneOut, &kept) }
    }
    for identity in DataIdentities(model: model, known: kept).identities() {
      keep(identity, if: { _ in true }, &kept)
    }
    let zero = blankIsZero(kept)
    let check = RowIdentityCheck(model: model, blankIsZero: zero)
    for index in kept.indices {
      let support = check.support(kept[index])
      kept[index].support = support
      if support.holds < support.evaluated { kept[index].breaks = check.breaks(of: kept[index]) }
    }
    return Result(identities: kept, blankIsZero: zero)
  }

  private func keep(
    _ identity: RowIdentity,
    if isGood: (RowIdentity.Support) -> Bool,
    _ kept: inout [RowIdentity]
  ) {
    let identity = supported(identity)
    guard isGood(identity.support), !kept.contains(where: { $0.columns == identity.columns })
    else { return }
    kept.append(identity)
  }

  private func supported(_ identity: RowIdentity) -> RowIdentity {
    var identity = identity
    identity.support = RowIdentityCheck(model: model).support(identity)
    return identity
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
      let blanks = identity.parts.map(\.column)
      let check = RowIdentityCheck(model: model, blankIsZero: Set(blanks))
      for row in model.bodyRows {
        let blank = blanks.filter { model.content(row, $0).isEmpty }
        guard !blank.isEmpty, blank.count < blanks.count else { continue }
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
