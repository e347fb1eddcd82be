/// What a run counted, as text for people: what was examined, and the findings of each rule by level.
///
/// ```
/// Đã xem 2 tệp: 3 bảng, 118 số liệu, 64 phép tính.
/// lỗi  cảnh báo  ghi chú
///   2         0        0  TOT001 table-column-total
///   2         0        0  tổng cộng, 1 trong 6 quy tắc
/// ```
package struct Statistics {
  private let run: RunInfo
  private let tally: Tally
  private let wording: Wording

  package init(_ run: RunInfo, _ tally: Tally) {
    self.run = run
    self.tally = tally
    wording = Wording(language: run.language)
  }

  /// All lines, each with its break.
  package var text: String {
    let columns = Level.allCases.reversed().map { Column($0, title: wording.level($0)) }
    let title = columns.map(\.title).joined(separator: "  ")
    var lines = [wording.examined(tally), title]
    lines += counted.map { Self.line($0.counts, columns, "\($0.rule.id) \($0.rule.name)") }
    let total = wording.rulesWithFindings(counted.count, of: run.rules.count)
    lines.append(Self.line(tally.levels, columns, total))
    let others = wording.notCounted(tally)
    if !others.isEmpty { lines.append(others.joined(separator: ", ")) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A level, and what to write over its counts.
  private struct Column {
    let level: Level
    let title: String

    init(_ level: Level, title: String) {
      self.level = level
      self.title = title
    }
  }

  /// The rules that found something, those with most findings first.
  private var counted: [(rule: RuleInfo, counts: LevelCounts)] {
    run.rules
      .compactMap { rule in tally.byRule[rule.info.id].map { (rule.info, $0) } }
      .sorted { ($1.counts.total, $0.rule.id) < ($0.counts.total, $1.rule.id) }
  }

  private static func line(_ counts: LevelCounts, _ columns: [Column], _ name: String) -> String {
    let numbers = columns.map { column in
      let number = String(counts.count(of: column.level))
      return String(repeating: " ", count: max(0, column.title.count - number.count)) + number
    }
    return (numbers + [name]).joined(separator: "  ")
  }
}
