import AuditKitCore

/// Sentences and lists with figures that hang together.
extension ReportBuilder {
  /// Parts of a whole, each at least 1.
  private mutating func parts(_ count: Int, size: Int) -> [Int] {
    (0..<count).map { _ in random.int(1...max(2, size / count)) }
  }

  /// A total with its parts in the same sentence: `27 văn bản chỉ đạo (05 kế hoạch; 22 công văn)`.
  mutating func addDivision() {
    let division = random.pick(ReportWords.divisions)
    let names = random.some(division.parts, random.int(2...division.parts.count))
    let values = parts(names.count, size: division.size)
    let total = values.reduce(0, +)
    text.append("Trong kỳ, \(plan.unit.name) \(division.lead) ")
    text.append(plan.count(total), .total(value: total, parts: values))
    text.append(" \(division.unit)")
    let listed = zip(values, names).map { "\(plan.count($0)) \($1)" }
    switch random.below(3) {
    case 0: paragraph(" (" + listed.joined(separator: "; ") + ").")
    case 1: paragraph(" (gồm " + listed.joined(separator: "; ") + ").")
    default: paragraph(", trong đó: " + listed.joined(separator: "; ") + ".")
    }
  }

  /// A total with its parts as a list.
  mutating func addListedDivision() {
    let division = random.pick(ReportWords.divisions)
    let values = parts(division.parts.count, size: division.size)
    let total = values.reduce(0, +)
    text.append("\(plan.unit.name) \(division.lead) ")
    text.append(plan.count(total), .total(value: total, parts: values))
    paragraph(" \(division.unit), trong đó:")
    for (index, name) in division.parts.enumerated() {
      let end = index == division.parts.count - 1 ? "." : ";"
      text.append("\(plan.startsLists)\(plan.count(values[index])) \(name)\(end)\n")
    }
    text.append("\n")
  }

  /// What was received, resolved and is pending, with shares.
  mutating func addOneStop() {
    let early = random.int(200...2400)
    let onTime = random.int(20...400)
    let late = random.int(0...30)
    let pending = random.int(5...120)
    let resolved = early + onTime + late
    let received = resolved + pending
    let all = [received, resolved, pending, early, onTime, late]
    let isDeclared = random.chance(50)
    text.append(isDeclared ? "" : "- ")
    // Each list is of a field of its own: two of one field would contradict each other.
    let field = fields.popLast() ?? "thứ \(text.slots.count)"
    if !isNarrow { stated.append((field, received, headingCount)) }
    text.append("Tổng số hồ sơ lĩnh vực \(field) tiếp nhận: \(plan.count(received)) hồ sơ")
    text.append(isDeclared ? ", trong đó:\n" : ".\n")
    // Under a total that does not announce its parts nothing says what they are shares of.
    let figures = isDeclared ? all : []
    addClass("- Đã giải quyết", resolved, of: received, figures, end: ", trong đó:")
    addClass("+ Trước hạn", early, of: resolved, all, end: ";", indent: true)
    addClass("+ Đúng hạn", onTime, of: resolved, all, end: ";", indent: true)
    addClass("+ Quá hạn", late, of: resolved, all, end: ".", indent: true)
    addClass("- Đang giải quyết", pending, of: received, figures, end: ".")
    text.append("\n")
  }

  /// What was received in a field, said once more under another heading.
  mutating func addRestatement() {
    // Under one heading two values of one field may be told apart by more than these words.
    let here = Set(stated.filter { $0.heading == headingCount }.map(\.field))
    let earlier = stated.filter { !here.contains($0.field) }
    guard !earlier.isEmpty, !isNarrow else { return paragraph(random.pick(ReportWords.plain)) }
    let (field, received, _) = random.pick(earlier)
    stated.append((field, received, headingCount))
    text.append(
      random.pick([
        "Lĩnh vực \(field) đã tiếp nhận ", "Số hồ sơ tiếp nhận thuộc lĩnh vực \(field) là ",
        "Trong kỳ, lĩnh vực \(field) tiếp nhận ",
      ])
    )
    text.append(plan.count(received), .restated(received))
    paragraph(" hồ sơ.")
  }

  private mutating func addClass(
    _ name: String,
    _ value: Int,
    of base: Int,
    _ all: [Int],
    end: String,
    indent: Bool = false
  ) {
    let margin = indent ? (plan.form == .markdown ? "    " : " ") : ""
    text.append("\(margin)\(name): \(plan.count(value)) hồ sơ, chiếm ")
    addShare(value, of: base, all)
    text.append("\(plan.figures.sign)\(end)\n")
  }

  private mutating func addShare(_ part: Int, of base: Int, _ all: [Int]) {
    let tenths = (2 * part * 1000 + base) / (2 * base)
    text.append(plan.percent(part, of: base), .share(tenths: tenths, figures: all))
  }

  /// `195/210 người, đạt 92,86%`.
  mutating func addFraction() {
    let whole = random.int(12...480)
    let part = random.int(whole / 3...whole)
    text.append("Số cán bộ, công chức đạt chuẩn là ")
    text.append(plan.count(part), .part(whole: whole))
    text.append("/\(plan.count(whole)) người, đạt ")
    addShare(part, of: whole, [part, whole])
    paragraph("\(plan.figures.sign).")
  }

  /// Shares that make up a whole: done, in progress, not begun.
  mutating func addProgress() {
    let unit = [1, 10, 100][plan.figures.percentDecimals]
    let done = random.int(20 * unit...70 * unit)
    let rest = random.int(5 * unit...20 * unit)
    let shares = [done, 100 * unit - done - rest, rest]
    text.append("Đến nay, \(plan.unit.name) đã hoàn thành ")
    for (index, words) in [
      " nhiệm vụ, ", " nhiệm vụ đang triển khai và ", " nhiệm vụ chưa triển khai",
    ]
    .enumerated() {
      let others = shares.indices.filter { $0 != index }.map { shares[$0] }
      text.append(plan.percent(shares[index]), .shareOfWhole(others: others))
      text.append(plan.figures.sign + words)
    }
    paragraph(" trong kế hoạch đã ban hành.")
  }
}
