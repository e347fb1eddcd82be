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
  var advice: String { say("Cần làm", "What to do") }
  var limits: String { say("Không xét", "Not looked at") }

  func furtherPlaces(_ count: Int) -> String {
    say("và \(count) chỗ khác", "and \(plural(count, "other place"))")
  }

  func byte(_ offset: Int) -> String { say("(byte thứ \(offset))", "(at byte \(offset))") }

  /// The closing line, as in `Đã xem 4 tệp: 3 lỗi, 1 ghi chú.`.
  func summary(_ tally: Tally) -> String {
    guard tally.files > 0 || tally.notices > 0 else {
      return say("Không có tệp nào để xem.", "There was no file to check.")
    }
    let files = say("Đã xem \(tally.files) tệp", "Checked \(plural(tally.files, "file"))")
    var parts = Level.allCases.reversed().compactMap { count(of: $0, in: tally) }
    if parts.isEmpty { parts = [say("không có phát hiện nào", "no findings")] }
    if tally.notices > 0 {
      parts.append(
        say("\(tally.notices) phần chưa xét được", "\(plural(tally.notices, "part")) not checked")
      )
    }
    return "\(files): \(parts.joined(separator: ", "))."
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

  private func count(of level: Level, in tally: Tally) -> String? {
    let count = tally.count(of: level)
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
  package func message(in language: Language) -> String {
    language == .vietnamese ? vietnamese : english
  }
}
