import AuditKitCore

/// What is done with figures that can be mended, and what of that goes to standard output.
struct MendingPlan: Sendable {
  let mode: FixMode
  private let isQuiet: Bool

  /// - Parameter invocation: Its operands, `--fix` and `--diff`.
  /// - Throws: A failure if these cannot go together.
  init(_ invocation: Invocation) throws(Failure) {
    isQuiet = invocation.isQuiet
    if invocation.fixes, invocation.showsDiff {
      throw Failure(
        vi: "'--fix' và '--diff' không dùng cùng nhau: '--diff' chỉ cho xem",
        en: "'--fix' and '--diff' do not go together: '--diff' only shows"
      )
    }
    let hasInput = invocation.operands.contains("-")
    if invocation.fixes, hasInput, invocation.operands.count > 1 {
      throw Failure(
        vi: "với '--fix', đầu vào chuẩn '-' phải đứng một mình",
        en: "with '--fix', standard input '-' must stand alone"
      )
    }
    mode =
      invocation.showsDiff ? .show : !invocation.fixes ? .none : hasInput ? .handOn : .write
  }

  /// Whether standard output is for something else than findings.
  var takesScreen: Bool { mode == .show || mode == .handOn }

  /// What a report adds to standard output.
  func output(of report: DocumentReport) -> [UInt8] {
    guard let mended = report.mended else { return [] }
    switch mode {
    case .show:
      let diff = UnifiedDiff.text(of: mended, name: report.name)
      return Terminal.isScreen ? safe(diff) : diff
    case .handOn: return mended.after
    case .write, .none: return []
    }
  }

  /// Text of a stranger for a terminal, which obeys no escape sequence in it.
  private func safe(_ diff: [UInt8]) -> [UInt8] {
    let lines = diff.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self).printable
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// What a report adds to standard error.
  func remarks(on report: DocumentReport, in language: Language) -> [String] {
    guard let mended = report.mended, !isQuiet else { return [] }
    let name = report.name.printable
    let hasFailed = mode == .write && !report.notices.isEmpty && mended.applied.isEmpty
    if hasFailed { return [] }
    return mended.applied.map { "\(name):\($0.line): \(applied($0)[language])" }
      + mended.refused.map { "\(name):\($0.line): \(refused($0)[language])" }
  }

  private func applied(_ change: MendedReport.Change) -> LocalizedText {
    let (old, new) = (change.old.printable, change.new)
    return mode == .show
      ? LocalizedText(
        vi: "\(change.rule): sẽ sửa \(old) thành \(new)",
        en: "\(change.rule): would change \(old) to \(new)"
      )
      : LocalizedText(
        vi: "\(change.rule): đã sửa \(old) thành \(new)",
        en: "\(change.rule): changed \(old) to \(new)"
      )
  }

  private func refused(_ change: MendedReport.Change) -> LocalizedText {
    let (old, new) = (change.old.printable, change.new)
    return LocalizedText(
      vi: "\(change.rule): không sửa \(old) thành \(new), vì đọc lại thì chưa hết sai",
      en: "\(change.rule): not changed from \(old) to \(new): read again, that was not all"
    )
  }
}
