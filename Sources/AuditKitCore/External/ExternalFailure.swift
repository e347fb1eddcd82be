internal import Glibc

/// Why a program has not judged a report.
enum ExternalFailure: Error, Equatable {
  /// It could not be started; the number is the system's.
  case notStarted(Int32)
  case tooSlow(seconds: Int)
  case tooMuchOutput(mebibytes: Int)
  /// It ended with another exit code than 0; the words are the last it wrote to standard error.
  case exit(code: Int32, words: String)
  case signal(Int32, words: String)
  /// A line of its output, counted from 1, is no finding.
  case line(Int, LocalizedText)

  var text: LocalizedText {
    switch self {
    case .notStarted(let code): Self.notStarted(code)
    case .tooSlow(let seconds):
      LocalizedText(
        vi: "chưa xong sau \(seconds) giây (time-limit)",
        en: "it was not done after \(seconds) s (time-limit)"
      )
    case .tooMuchOutput(let mebibytes):
      LocalizedText(
        vi: "ghi ra hơn \(mebibytes) MiB (output-limit)",
        en: "it wrote more than \(mebibytes) MiB (output-limit)"
      )
    case .exit(let code, let words):
      LocalizedText(vi: "mã kết thúc \(code)", en: "exit code \(code)").adding(words)
    case .signal(let number, let words):
      LocalizedText(vi: "bị tín hiệu \(number) dừng", en: "ended by signal \(number)").adding(words)
    case .line(let number, let problem):
      LocalizedText(
        vi: "dòng \(number) của kết quả: \(problem.vietnamese)",
        en: "line \(number) of its output: \(problem.english)"
      )
    }
  }

  private static func notStarted(_ code: Int32) -> LocalizedText {
    let reason = String(cString: strerror(code))
    switch code {
    case ENOENT:
      return LocalizedText(
        vi: "không có tệp này, hoặc không có chương trình mà dòng '#!' của nó nêu; "
          + "lệnh không được tìm trong PATH",
        en: "there is no such file, or not the program that its line '#!' names; "
          + "commands are not looked for in PATH"
      )
    case EACCES:
      return LocalizedText(
        vi: "không được phép chạy tệp này; thử: chmod +x",
        en: "the file may not be run; try: chmod +x"
      )
    case ENOEXEC:
      return LocalizedText(
        vi: "tệp không phải chương trình; tập lệnh cần dòng '#!' ở đầu",
        en: "the file is no program; a script needs a first line with '#!'"
      )
    default: return LocalizedText(vi: "không chạy được: \(reason)", en: "cannot run: \(reason)")
    }
  }
}

extension LocalizedText {
  /// With what a program said of itself behind it, if it said something.
  fileprivate func adding(_ words: String) -> LocalizedText {
    guard !words.isEmpty else { return self }
    return LocalizedText(vi: "\(vietnamese); \(words)", en: "\(english); \(words)")
  }
}
