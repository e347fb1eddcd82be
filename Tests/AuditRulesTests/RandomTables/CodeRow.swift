import AuditKitCore

/// The row of codes under a header, with or without formulas.
extension TableAssembly {
  /// The row of codes, and the wholes whose formula it prints.
  mutating func codeRow() -> (cells: [String], printed: [MeasurePlan.Key]) {
    let lettered = random.chance(40) ? slots.count { $0.key == nil } - trailing : 0
    let inParentheses = random.chance(70)
    let hasFormulas = random.chance(60)
    var cells: [String] = []
    var printed: [MeasurePlan.Key] = []
    let code = slots.indices.map {
      inParentheses ? "(\($0 - lettered + 1))" : "\($0 - lettered + 1)"
    }
    for (column, slot) in slots.enumerated() {
      guard column >= lettered else {
        cells.append(["A", "B"][column])
        continue
      }
      var text = code[column]
      if hasFormulas, let key = slot.key, let formula = formula(of: key, code) {
        text += "=\(formula)"
        printed.append(key)
      }
      cells.append(text)
    }
    return (cells, printed)
  }

  private var trailing: Int {
    slots.count { slot in
      switch slot {
      case .rank, .remark: true
      case .ordinal, .label, .measure: false
      }
    }
  }

  private mutating func formula(of key: MeasurePlan.Key, _ codes: [String]) -> String? {
    let columnOf = columnOf
    let code = { (key: MeasurePlan.Key) in codes[columnOf[key] ?? 0] }
    if let identity = measures.identities.first(where: { $0.whole == key }), random.chance(60) {
      return identity.added.map(code).joined(separator: "+")
    }
    guard let share = measures.shares.first(where: { $0.column == key && $0.parts.count == 1 }),
      case .measure(let base) = share.base, !share.isGrowth, random.chance(50)
    else { return nil }
    return "\(code(share.parts[0]))/\(code(base))" + random.pick(["", "*100"])
  }
}
