import AuditKitCore

/// `cchc-lint facts FILE`: prints what is understood of a report, as JSON.
enum FactsCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    guard invocation.operands.count == 1 else {
      throw Failure(
        vi: "'facts' cần đúng một tệp ('-' cho đầu vào chuẩn)",
        en: "'facts' needs exactly one file ('-' for standard input)"
      )
    }
    let file = InputFile(named: invocation.operands[0])
    let profile = try Workspace.profile(for: file.folder, invocation)
    do throws(Notice) {
      let understanding = try profile.engine.understanding(of: file.bytes(), name: file.name)
      try OutputBytes.writeToStandardOutput(FactsWriter.json(of: understanding))
      return understanding.document.notices.isEmpty ? .success : .incomplete
    } catch {
      throw Failure(error)
    }
  }
}
