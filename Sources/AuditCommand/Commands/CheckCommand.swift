import AuditKitCore
import Glibc

/// `cchc-lint check`: audits files and reports the findings.
enum CheckCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    guard !invocation.operands.isEmpty else {
      throw Failure(
        vi: "thiếu tệp hay thư mục cần xét ('-' cho đầu vào chuẩn); xem: cchc-lint --help",
        en: "there is no file or folder to check ('-' for standard input); see: cchc-lint --help"
      )
    }
    var finder = FileFinder()
    for operand in invocation.operands { finder.add(operand) }
    let plan = try plan(finder.files, invocation)
    let mending = try MendingPlan(invocation)
    let outputs = try OutputPlan(invocation, hasScreen: !mending.takesScreen)
    try outputs.refuseInputs(finder.files)
    let baselines = try BaselineSession(invocation, plan.rules)
    return try run(plan, outputs, mending, baselines, invocation)
  }

  private static func plan(
    _ files: [InputFile],
    _ invocation: Invocation
  ) throws(Failure) -> AuditPlan {
    var library = Workspace.configurationLibrary(for: invocation)
    let plan: AuditPlan
    do throws(ConfigurationFailure) {
      plan = try AuditPlan(files: files, library: &library)
    } catch {
      throw Failure(error)
    }
    try Workspace.checkNames(in: invocation, against: plan.ruleInfos)
    return plan
  }

  private static func run(
    _ plan: AuditPlan,
    _ outputs: OutputPlan,
    _ mending: MendingPlan,
    _ baselines: BaselineSession,
    _ invocation: Invocation
  ) throws(Failure) -> ExitCode {
    let language = invocation.language ?? plan.profiles.first?.configuration.language ?? .vietnamese
    let run = RunInfo(
      tool: ToolInfo(version: Program.version),
      rules: plan.rules,
      language: language,
      hasSuppressions: plan.acceptsFindings,
      hasBaseline: invocation.baseline != nil
    )
    let progress = progress(of: plan, language, invocation)
    let writes = outputs.hasFiles || mending.mode == .write || baselines.hasTarget
    // A run that leaves nothing behind may just die of a signal: the thread that hears it is felt in a short one.
    if writes || plan.startsPrograms || progress != nil {
      Interruption.cleanUp {
        RunningChildren.endAll()
        OutputFile.removeUnfinished()
        progress?.erase()
      }
    } else {
      Interruption.endsAtOnce()
    }
    let session = try ReportSession(outputs, mending, baselines, run, progress)
    // Whoever reads the screen may stop reading; the files are written all the same, and no program that
    // was started is left alone.
    if outputs.hasFiles || plan.startsPrograms { signal(SIGPIPE, SIG_IGN) }
    let idle = plan.run(
      jobs: invocation.jobs ?? cores,
      hasDigest: session.needsFileDigest,
      fixing: mending.mode,
      failOn: invocation.failOn
    ) {
      session.add($0)
    }
    let isWhole = invocation.operands.contains {
      (try? FileKind(of: FilePath($0)))?.kind == .folder
    }
    let warnings = plan.warnings + idle.shown(isWhole: isWhole)
    let code = try session.finish(warnings, plan.notices)
    Workspace.show(warnings, in: language)
    session.showStale(isWhole: isWhole, in: language)
    return code
  }

  private static func progress(
    of plan: AuditPlan,
    _ language: Language,
    _ invocation: Invocation
  ) -> ProgressLine? {
    let choice = invocation.progress
    guard Terminal.hasProgress(choice, isQuiet: invocation.isQuiet) else { return nil }
    let isPatient = choice == .auto
    return ProgressLine(total: plan.files.count, language: language, isPatient: isPatient)
  }

  private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
