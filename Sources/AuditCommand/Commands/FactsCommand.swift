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
    let understanding = try understanding(of: file, in: profile)
    let sink = try OutputSink(nil)
    FactsWriter.write(understanding) { sink.write($0) }
    try sink.finish()
    return understanding.document.notices.isEmpty ? .success : .incomplete
  }

  private static func understanding(
    of file: InputFile,
    in profile: AuditProfile
  ) throws(Failure) -> Understanding {
    do throws(Notice) {
      return try profile.engine.understanding(of: file.bytes(), name: file.name)
    } catch {
      throw Failure(error)
    }
  }
}
