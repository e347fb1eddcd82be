/// Joins the findings that one wrong figure made, and names that figure.
///
/// It knows no rule: what it needs is the calculation that a violation hands on. Calculations of the same
/// figures that hold tell which figures are right.
struct RootCauses {
  private let understanding: Understanding
  private let findings: [Finding]
  /// The findings that hand on a calculation that fails, as indices.
  private let failing: [Int]
  private let network: RelationNetwork

  /// The findings with those of one cause joined; they are in no order.
  static func resolve(_ findings: [Finding], in understanding: Understanding) -> [Finding] {
    var failing: [Int] = []
    var relations: [Relation] = []
    for index in findings.indices {
      guard let relation = findings[index].violation.relation,
        isWithinReach(relation, in: understanding), !relation.holds
      else { continue }
      failing.append(index)
      relations.append(relation)
    }
    if failing.isEmpty { return findings }
    let figures = FigureIndex(relations, in: understanding)
    return RootCauses(
      understanding: understanding,
      findings: findings,
      failing: failing,
      network: RelationNetwork(
        failing: relations,
        figures,
        others: calculations(with: figures, in: understanding)
      )
    ).resolved()
  }

  /// Whether all figures of a calculation are there, as far as a rule of another house can be trusted with
  /// that, and in tables that are not too large.
  private static func isWithinReach(_ relation: Relation, in understanding: Understanding) -> Bool {
    relation.figures.allSatisfy { figure in
      switch figure.place {
      case .figure(let index): return understanding.prose.figures.indices.contains(index)
      case .cell(let table, let row, let column):
        guard understanding.tables.indices.contains(table) else { return false }
        let model = understanding.tables[table].model
        return model.rows.indices.contains(row) && model.columns.indices.contains(column)
          && model.rows.count * model.columns.count <= ResolvingLimits.cells
      }
    }
  }

  /// All calculations with some of the figures.
  private static func calculations(
    with figures: FigureIndex,
    in understanding: Understanding
  ) -> [Relation] {
    let inTables = figures.tables.flatMap { table in
      understanding.tables[table].relations { row, column in
        figures[.cell(table: table, row: row, column: column)] != nil
      }
    }
    guard figures.hasProse else { return inTables }
    return inTables + understanding.proseRelations { figures[.figure($0)] != nil }
  }

  // MARK: Joining

  private func resolved() -> [Finding] {
    let diagnoses = Diagnoses(network: network).find()
    let writer = diagnoses.contains(where: isCertain) ? FixWriter(understanding) : nil
    var isJoined = Array(repeating: false, count: findings.count)
    var joined: [Finding] = []
    for diagnosis in diagnoses where !diagnosis.failing.isEmpty {
      let members = diagnosis.failing.map { failing[$0] }
      for member in members { isJoined[member] = true }
      joined.append(finding(diagnosis, of: members, writer))
    }
    return findings.indices.filter { !isJoined[$0] }.map { findings[$0] } + joined
  }

  private func finding(
    _ diagnosis: Diagnosis,
    of members: [Int],
    _ writer: FixWriter?
  ) -> Finding {
    let main = main(members, diagnosis)
    let first = findings[main]
    let others = members.filter { $0 != main }.map { findings[$0] }
    let places = diagnosis.repair.changes.map(\.place)
    // A finding about a figure and what that should be says enough.
    let fix = isCertain(diagnosis) ? fix(diagnosis, writer) : nil
    if others.isEmpty, places == [first.violation.relation?.result?.place] {
      return Finding(rule: first.rule, level: first.level, violation: first.violation, fix: fix)
    }
    let level = members.map { findings[$0].level }.max() ?? first.level
    let cause = cause(diagnosis)
    let place = diagnosis.repair.changes.first?.place
    return Finding(
      rule: first.rule,
      level: level,
      violation: first.violation.joined(with: others, cause) { [understanding] in
        place.flatMap { understanding.address(of: $0) }
      },
      cause: cause,
      fix: fix
    )
  }

  // MARK: Mending

  /// Whether the right values are certain: nothing else would do, something is declared by words or layout,
  /// and either two calculations ask for the same or it is a percentage of two declared figures.
  private func isCertain(_ diagnosis: Diagnosis) -> Bool {
    guard diagnosis.isOnly, diagnosis.repair.changes.allSatisfy(\.isOnly),
      diagnosis.failing.contains(where: { findings[failing[$0]].violation.highestLevel == .error })
    else { return false }
    let asking = diagnosis.failing.count { network.nodes[$0].relation.asksForOneValue }
    return diagnosis.certainty == .certain && asking > 1 || share(of: diagnosis) != nil
  }

  /// The share whose percentage is to be changed.
  private func share(of diagnosis: Diagnosis) -> Relation? {
    let places = diagnosis.repair.changes.map(\.place)
    return diagnosis.failing.lazy.map { network.nodes[$0].relation }
      .first { $0.form == .share && places == [$0.result?.place] }
  }

  private func fix(_ diagnosis: Diagnosis, _ writer: FixWriter?) -> Fix? {
    writer?.fix(diagnosis.repair.changes, share(of: diagnosis))
  }

  /// The finding that stands for all: the one at the wrong figure, or else one about as few figures as possible.
  private func main(_ members: [Int], _ diagnosis: Diagnosis) -> Int {
    if members.count == 1 { return members[0] }
    let places = Set(diagnosis.repair.changes.map(\.place))
    return members.min { left, right in
      let ranks = (rank(findings[left], places), rank(findings[right], places))
      return ranks.0.lexicographicallyPrecedes(ranks.1)
    } ?? members[0]
  }

  private func rank(_ finding: Finding, _ places: Set<FigurePlace>) -> [Int] {
    guard let relation = finding.violation.relation else { return [] }
    let isAtFigure = relation.result.map { places.contains($0.place) } ?? false
    let size = relation.operands.isEmpty ? Int.max : relation.figures.count
    return [isAtFigure ? 0 : 1, size, finding.place.start]
  }

  // MARK: Words

  private func cause(_ diagnosis: Diagnosis) -> RootCause {
    var changes = diagnosis.repair.changes
    if diagnosis.certainty == .open { changes.sort { $0.old.range < $1.old.range } }
    let nodes = Set(changes.flatMap { network.nodes(at: $0.place) })
    return RootCause(
      suspects: changes.prefix(ResolvingLimits.named).map { change in
        RootCause.Suspect(
          place: change.old.range,
          name: name(of: change.place),
          stated: change.old,
          expected: change.new.value
        )
      },
      certainty: diagnosis.certainty,
      slip: diagnosis.repair.slip,
      calculations: diagnosis.certainty == .open ? diagnosis.failing.count : nodes.count
    )
  }

  private func name(of place: FigurePlace) -> LocalizedText {
    switch place {
    case .figure(let index):
      let words = understanding.words(at: understanding.prose.figures[index].label)
      return LocalizedText(vi: "“\(words)”", en: "“\(words)”")
    case .cell(let table, let row, let column):
      let model = understanding.tables[table].model
      let row = understanding.rowName(model, row)
      let column = understanding.columnName(model, column)
      return LocalizedText(
        vi: "dòng '\(row)', cột '\(column)'",
        en: "row '\(row)', column '\(column)'"
      )
    }
  }
}

extension Understanding {
  /// The address of a figure in a table; nil for one in the text.
  fileprivate func address(of place: FigurePlace) -> [String]? {
    guard case .cell(let table, let row, let column) = place else { return nil }
    return address(tables[table].model, row: row, column: column)
  }
}

extension Relation {
  /// Whether it leaves a figure one value, and not a range.
  fileprivate var asksForOneValue: Bool {
    switch form {
    case .sum, .share, .growth, .equal: true
    case .atMost, .whole, .range: false
    }
  }
}

extension Violation {
  /// The violation for all that have its cause: at the wrong figure if that is certain, with the other places
  /// beside those of its own calculation.
  fileprivate func joined(
    with others: [Finding],
    _ cause: RootCause,
    address other: @escaping @Sendable () -> [String]?
  ) -> Violation {
    let isCertain = cause.certainty == .certain
    let target = isCertain ? cause.suspects.first?.place ?? place : place
    return Violation(
      at: target,
      message: message,
      highestLevel: highestLevel,
      relation: relation
    ) { [self] in
      let first = target == place ? [] : [RelatedPlace(place, own)]
      let places = first + others.map(\.asRelated) + related
      var seen: Set<TextRange> = [target]
      return Words(
        arguments: arguments,
        arithmetic: arithmetic,
        related: places.filter { seen.insert($0.place).inserted },
        address: target == place ? address : other() ?? address,
        subject: subject
      )
    }
  }

  /// What stands at its own place.
  private var own: LocalizedText {
    let text = relation?.result?.value.shown ?? ""
    let name = address.last.map { "\($0): " } ?? ""
    return LocalizedText(vi: name + text, en: name + text)
  }
}

extension Finding {
  /// How it is told beside the finding that it has its cause with.
  fileprivate var asRelated: RelatedPlace {
    RelatedPlace(
      place,
      LocalizedText(
        vi: "\(rule.id): \(message(in: .vietnamese))",
        en: "\(rule.id): \(message(in: .english))"
      )
    )
  }
}
