/// What the reporters say themselves, in the language of the run.
struct Wording: Sendable {
  let language: Language

  func level(_ level: Level) -> String {
    switch level {
    case .error: say("lỗi", "error")
    case .warning: say("cảnh báo", "warning")
    case .note: say("ghi chú", "note")
    }
  }

  var incomplete: String { say("chưa xét được hết", "not fully checked") }
  var arithmetic: String { say("Phép tính", "Arithmetic") }
  /// What a fix does: `Sửa 74 thành 47.`.
  func fix(_ fix: Fix, in text: SourceText) -> String {
    let changes = fix.replacements.map { change in
      let old = text.originalString(in: change.place)
      return say("sửa \(old) thành \(change.text)", "change \(old) to \(change.text)")
    }
    let sentence = changes.joined(separator: ", ")
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }

  var fixOption: String { say("Sửa được bằng --fix", "Mended by --fix") }
  var cause: String { say("Nguyên nhân có thể", "Probable cause") }
  var advice: String { say("Cần làm", "What to do") }
  var place: String { say("Chỗ", "Place") }
  var level: String { say("Mức", "Level") }
  var rule: String { say("Quy tắc", "Rule") }
  var finding: String { say("Phát hiện", "Finding") }
  var noFindings: String { say("không có phát hiện nào", "no findings") }
  var knownBefore: String { say("đã biết từ trước", "known before") }
  var limits: String { say("Không xét", "Not looked at") }

  func furtherPlaces(_ count: Int) -> String {
    say("và \(count) chỗ khác", "and \(plural(count, "other place"))")
  }

  func byte(_ offset: Int) -> String { say("(byte thứ \(offset))", "(at byte \(offset))") }

  /// The closing line of a report for people.
  ///
  /// `Đã xem 4 tệp (2 bảng, 96 số liệu, 31 phép tính): 3 lỗi, 1 ghi chú.` It says how much was examined, and where that is nothing, for silence must not pass for approval.
  func summary(_ tally: Tally) -> String {
    guard tally.files > 0 || tally.notices > 0 else {
      return say("Không có tệp nào để xem.", "There was no file to check.")
    }
    let files = say("Đã xem \(tally.files) tệp", "Checked \(plural(tally.files, "file"))")
    let examined = tally.coverage.figures > 0 ? " (\(coverage(tally.coverage)))" : ""
    var parts = Level.allCases.reversed().compactMap { count(of: $0, in: tally.levels) }
    if parts.isEmpty, tally.coverage.figures > 0 || tally.filesWithoutFigures == 0 {
      parts = [noFindings]
    }
    if let bare = withoutFigures(tally) { parts.append(bare) }
    parts += notCounted(tally)
    if tally.notices > 0 {
      parts.append(
        say("\(tally.notices) phần chưa xét được", "\(plural(tally.notices, "part")) not checked")
      )
    }
    return "\(files)\(examined): \(parts.joined(separator: ", "))."
  }

  /// What was found and does not count: `2 đã được miễn trừ, 3 đã biết từ trước`.
  func notCounted(_ tally: Tally) -> [String] {
    let (suppressed, known) = (tally.suppressed, tally.known)
    var parts: [String] = []
    if suppressed > 0 {
      parts.append(say("\(suppressed) được miễn trừ", "\(suppressed) suppressed"))
    }
    if known > 0 { parts.append(say("\(known) đã biết từ trước", "\(known) known before")) }
    return parts
  }

  /// What was examined, as in `2 bảng, 96 số liệu, 31 phép tính`.
  func coverage(_ coverage: Coverage) -> String {
    let (tables, figures) = (coverage.tables, coverage.figures)
    let calculations = coverage.calculations
    return say(
      "\(tables) bảng, \(figures) số liệu, \(calculations) phép tính",
      "\(plural(tables, "table")), \(plural(figures, "figure")), "
        + plural(calculations, "calculation")
    )
  }

  /// What a run looked at, whatever it found.
  func examined(_ tally: Tally) -> String {
    let files = say("Đã xem \(tally.files) tệp", "Checked \(plural(tally.files, "file"))")
    return "\(files): \(coverage(tally.coverage))."
  }

  /// The end of the line that adds up the findings of all rules.
  func rulesWithFindings(_ count: Int, of all: Int) -> String {
    say(
      "tổng cộng, từ \(count) trong \(all) quy tắc",
      "in all, by \(count) of \(plural(all, "rule"))"
    )
  }

  /// What to say of files in which there was nothing to examine.
  private func withoutFigures(_ tally: Tally) -> String? {
    let count = tally.filesWithoutFigures
    guard count > 0 else { return nil }
    if count == tally.files {
      return say("không thấy số liệu nào để đối chiếu", "no figures found that could be checked")
    }
    return say(
      "\(count) tệp không có số liệu nào để đối chiếu",
      "\(plural(count, "file")) without figures that could be checked"
    )
  }

  /// What an exit code means.
  func exitCode(_ code: Int) -> String? {
    switch code {
    case 0: say("Không có phát hiện đến mức phải dừng.", "No finding reaches the failing level.")
    case 1: say("Có phát hiện đến mức phải dừng.", "Some finding reaches the failing level.")
    case 2: say("Sai cách dùng hoặc cấu hình.", "Usage or configuration error.")
    case 3: say("Kết quả chưa đầy đủ.", "The verdict is incomplete.")
    default: nil
    }
  }

  private func count(of level: Level, in levels: LevelCounts) -> String? {
    let count = levels.count(of: level)
    guard count > 0 else { return nil }
    return say("\(count) \(self.level(level))", plural(count, self.level(level)))
  }

  private func say(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  private func plural(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}

extension Notice {
  /// What is said to the user.
  package func message(in language: Language) -> String {
    language == .vietnamese ? vietnamese : english
  }
}
