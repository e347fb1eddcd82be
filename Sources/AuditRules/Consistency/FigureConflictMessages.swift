import AuditKitCore

/// Puts into words how two places contradict each other.
struct FigureConflictMessages {
  static let templates = [
    MessageTemplate(
      "differs",
      arguments: ["name", "stated", "place", "other"],
      LocalizedText(
        vi: "“{name}” ghi {stated}, nhưng {place} ghi {other}.",
        en: "“{name}” is stated as {stated}, but as {other} in {place}."
      )
    ),
    MessageTemplate(
      "differs-by-window",
      arguments: ["name", "stated", "window", "place", "other", "otherWindow"],
      LocalizedText(
        vi: """
          “{name}” ghi {stated} (tính đến {window}), nhưng {place} ghi {other} (tính đến {otherWindow}); cần số liệu \
          cùng một thời điểm hoặc giải thích.
          """,
        en: """
          “{name}” is stated as {stated} (up to {window}), but as {other} in {place} (up to {otherWindow}); count \
          both up to one day, or explain.
          """
      )
    ),
    MessageTemplate(
      "exceeds-whole",
      arguments: ["name", "stated", "place", "whole", "other"],
      LocalizedText(
        vi: "“{name}” ghi {stated}, nhiều hơn “{whole}” ở {place} chỉ có {other}.",
        en: "“{name}” is stated as {stated}, more than “{whole}” in {place}, which is only {other}."
      )
    ),
    MessageTemplate(
      "rate",
      arguments: ["timing", "stated", "resolved", "late", "expected"],
      LocalizedText(
        vi: """
          Tỷ lệ giải quyết {timing} ghi {stated} %, nhưng theo số liệu trong báo cáo (đã giải quyết {resolved}, quá hạn \
          {late}) là {expected} %.
          """,
        en: """
          The rate of what was resolved {timing} is stated as {stated} %, but by the counts of the report ({resolved} \
          resolved, {late} late) it is {expected} %.
          """
      )
    ),
    MessageTemplate(
      "denied-group",
      arguments: ["row", "stated", "member", "count"],
      LocalizedText(
        vi: "Nhóm '{row}' ghi {stated}, nhưng dòng '{member}' trong nhóm ghi {count}.",
        en: "Group '{row}' says {stated}, but row '{member}' in it says {count}."
      )
    ),
  ]

  private let understanding: Understanding

  init(_ understanding: Understanding) { self.understanding = understanding }

  func violation(_ conflict: IndicatorConflict) -> Violation {
    let (stated, other) = (conflict.stated, conflict.other)
    let window = conflict.hasOtherWindow ? (stated.window?.end, other.window?.end) : (nil, nil)
    let isExcess = conflict.kind == .exceedsWhole
    return Violation(
      at: stated.value.range,
      message: isExcess ? "exceeds-whole" : window.0 == nil ? "differs" : "differs-by-window",
      highestLevel: .warning,
      relation: understanding.relation(conflict)
    ) {
      let (name, otherName) = (name(at: stated.place), name(at: other.place))
      var arguments: [String: Argument] = [
        "name": .text(name),
        "stated": .text(stated.value.value.vietnamese),
        "place": .localized(place(of: other)),
        "other": .text(other.value.value.vietnamese),
      ]
      if isExcess {
        arguments["whole"] = .text(otherName)
      } else if let end = window.0, let otherEnd = window.1 {
        arguments["window"] = .text(end.text)
        arguments["otherWindow"] = .text(otherEnd.text)
      }
      return Violation.Words(
        arguments: arguments,
        arithmetic: """
          \(stated.value.value.vietnamese) \(isExcess ? ">" : "≠") \(other.value.value.vietnamese)
          """,
        related: [.operand(otherName, other.value)] + windows(conflict),
        address: [name],
        subject: [name] + subject(of: other, named: otherName)
      )
    }
  }

  /// A rate that the counts elsewhere do not give.
  func violation(_ conflict: RateConflict) -> Violation {
    let rate = conflict.rate.value
    return Violation(at: rate.range, message: "rate", highestLevel: .warning) {
      let name = name(at: conflict.rate.place)
      let counts = [conflict.resolved, conflict.late]
      let timing =
        conflict.isOfLate
        ? LocalizedText(vi: "quá hạn", en: "late")
        : LocalizedText(vi: "trước hạn và đúng hạn", en: "in time")
      return Violation.Words(
        arguments: [
          "timing": .localized(timing),
          "stated": .text(rate.value.vietnamese),
          "resolved": .text(conflict.resolved.value.value.vietnamese),
          "late": .text(conflict.late.value.value.vietnamese),
          "expected": .text(conflict.expected.vietnamese),
        ],
        arithmetic: Arithmetic.share(
          part: conflict.part,
          base: conflict.resolved.value.value,
          conflict.expected
        ),
        related: counts.map { .operand(self.name(at: $0.place), $0.value) },
        address: [name],
        subject: [name]
      )
    }
  }

  /// A group that says 0 over a row that counts something.
  func violation(_ denied: DeniedGroup, in table: TableModel) -> Violation {
    Violation(
      at: denied.value.range,
      message: "denied-group",
      highestLevel: .warning
    ) {
      let names = understanding.names(table, row: denied.row, column: denied.column)
      let member = understanding.rowName(table, denied.member)
      return Violation.Words(
        arguments: [
          "row": .text(names.row),
          "stated": .text(denied.value.value.vietnamese),
          "member": .text(member),
          "count": .text(denied.count.value.vietnamese),
        ],
        arithmetic: "\(denied.value.value.vietnamese) < \(denied.count.value.vietnamese)",
        related: [.operand(member, denied.count)],
        address: names.address,
        subject: names.subject
      )
    }
  }

  // MARK: Names

  /// The words at a figure, or the row or column of a cell.
  private func name(at place: FigurePlace) -> String {
    switch place {
    case .figure(let index):
      return understanding.words(at: understanding.prose.figures[index].label)
    case .cell(let table, let row, let column):
      let model = understanding.tables[table].model
      return model.columns[column].role == .mixed
        ? understanding.rowName(model, row) : understanding.columnName(model, column)
    }
  }

  private func place(of indicator: Indicator) -> LocalizedText {
    guard case .cell(let table, let row, let column) = indicator.place else {
      return LocalizedText(vi: "mục khác của báo cáo", en: "another section")
    }
    let model = understanding.tables[table].model
    let name = understanding.tableName(model)
    let label = understanding.rowName(model, row)
    // A total row says nothing that its column would not, and a row of a form all there is to say.
    if model.rows[row].role != .total, model.columns[column].role != .mixed {
      let header = understanding.columnName(model, column)
      return LocalizedText(
        vi: "\(name) (dòng \(label), cột \(header))",
        en: "\(name) (row \(label), column \(header))"
      )
    }
    return LocalizedText(vi: "\(name) (dòng \(label))", en: "\(name) (row \(label))")
  }

  private func subject(of indicator: Indicator, named name: String) -> [String] {
    guard case .cell(let table, let row, let column) = indicator.place else { return [name] }
    return understanding.subject(understanding.tables[table].model, row: row, column: column)
  }

  private func windows(_ conflict: IndicatorConflict) -> [RelatedPlace] {
    guard conflict.hasOtherWindow else { return [] }
    return [conflict.stated.window, conflict.other.window].compactMap { window in
      window.map {
        let words = understanding.lexed.phrase($0.place).string
        return RelatedPlace($0.place, LocalizedText(vi: "số liệu \(words)", en: "figures \(words)"))
      }
    }
  }
}
