import AuditKitCore
import Synchronization

/// Hands each audited file to all reporters, and works out how the command ends.
final class ReportSession: Sendable {
  private let state: Mutex<ReportState>
  let needsFileDigest: Bool

  /// Opens the outputs and begins the reports.
  ///
  /// - Throws: A failure if an output cannot be opened.
  init(
    _ outputs: OutputPlan,
    _ mending: MendingPlan,
    _ baselines: BaselineSession,
    _ run: RunInfo,
    _ progress: ProgressLine?
  ) throws(Failure) {
    let state = try ReportState(outputs, mending, baselines, run, progress)
    needsFileDigest = state.needsFileDigest
    self.state = Mutex(state)
  }

  /// Adds a file; called in the order of the input.
  func add(_ report: DocumentReport) {
    state.withLock { $0.add(report) }
  }

  /// Ends the reports and puts the files in their places.
  ///
  /// - Parameters:
  ///   - warnings: What the configurations say in vain.
  ///   - notices: What went wrong outside of any file.
  /// - Returns: How the command ends.
  /// - Throws: A failure if an output could not be written.
  func finish(
    _ warnings: [ConfigurationError],
    _ notices: [Notice]
  ) throws(Failure) -> ExitCode {
    try state.withLock { state throws(Failure) in try state.finish(warnings, notices) }
  }

  /// Says on standard error what of the baseline is no more.
  func showStale(isWhole: Bool, in language: Language) {
    state.withLock { $0.baselines.showStale(isWhole: isWhole, in: language) }
  }
}

private struct ReportState: ~Copyable {
  private var reporters: [any Reporter] = []
  private var sinks: [OutputSink] = []
  private var tally = Tally()
  private var hasFailed = false
  private let outputs: OutputPlan
  private let mending: MendingPlan
  private let screen = OutputSink.standardOutput
  private let run: RunInfo
  private(set) var baselines: BaselineSession
  private let progress: ProgressLine?

  init(
    _ outputs: OutputPlan,
    _ mending: MendingPlan,
    _ baselines: BaselineSession,
    _ run: RunInfo,
    _ progress: ProgressLine?
  ) throws(Failure) {
    self.outputs = outputs
    self.mending = mending
    self.run = run
    self.baselines = baselines
    self.progress = progress
    for target in outputs.targets {
      let sink = try OutputSink(target.file)
      sinks.append(sink)
      let isColored = outputs.isColored && target.file == nil
      reporters.append(
        target.format.reporter(isColored: isColored) { bytes in
          if target.file == nil { progress?.erase() }
          sink.write(bytes)
        }
      )
    }
    for index in reporters.indices { reporters[index].start(run) }
  }

  var needsFileDigest: Bool { reporters.contains(where: \.needsFileDigest) }

  mutating func add(_ report: DocumentReport) {
    var report = report
    baselines.apply(to: &report)
    tally.add(report)
    if report.findings.contains(where: report.isFailure) { hasFailed = true }
    for index in reporters.indices { reporters[index].add(report) }
    if !outputs.showsNotices { warn(report.notices, of: report.name) }
    if report.mended != nil { tell(report) }
    progress?.advance()
  }

  mutating func finish(
    _ warnings: [ConfigurationError],
    _ notices: [Notice]
  ) throws(Failure) -> ExitCode {
    progress?.erase()
    let isComplete = tally.notices == 0 && notices.isEmpty
    let code: ExitCode = hasFailed ? .findings : isComplete ? .success : .incomplete
    let summary = RunSummary(
      exitCode: Int(code.rawValue),
      tally: tally,
      notices: notices,
      configurationWarnings: warnings,
      absent: baselines.absent
    )
    if !outputs.showsNotices { warn(notices, of: "cchc-lint") }
    for index in reporters.indices { reporters[index].finish(summary) }
    for sink in sinks { try sink.finish() }
    try screen.finish()
    try baselines.write()
    if let place = outputs.statistics { try write(Statistics(run, tally).text, to: place) }
    return code
  }

  /// Says on standard error what no report on the screen says.
  private func warn(_ notices: [Notice], of name: String) {
    guard !notices.isEmpty else { return }
    progress?.erase()
    for notice in notices {
      let text = notice.message(in: run.language).printable
      OutputBytes.writeToStandardError("\(name.printable): \(text)")
    }
  }

  /// Prints what was mended: the change or the text itself, and a remark for each figure.
  private func tell(_ report: DocumentReport) {
    progress?.erase()
    let bytes = mending.output(of: report)
    if !bytes.isEmpty { screen.write(bytes) }
    for remark in mending.remarks(on: report, in: run.language) {
      OutputBytes.writeToStandardError(remark)
    }
  }

  private func write(
    _ statistics: String,
    to place: OutputPlan.StatisticsPlace
  ) throws(Failure) {
    switch place {
    case .belowTheFindings: try Program.print("\n" + statistics)
    case .standardOutput: try Program.print(statistics)
    case .standardError: OutputBytes.writeToStandardError(String(statistics.dropLast()))
    }
  }
}
