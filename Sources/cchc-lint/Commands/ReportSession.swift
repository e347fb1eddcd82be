import AuditKitCore
import Synchronization

/// Hands each audited file to all reporters, and works out how the command ends.
final class ReportSession: Sendable {
  private let state: Mutex<ReportState>
  let needsFileDigest: Bool

  /// Opens the outputs and begins the reports.
  ///
  /// - Throws: A failure if an output cannot be opened.
  init(_ outputs: OutputPlan, _ run: RunInfo) throws(Failure) {
    let state = try ReportState(outputs, run)
    needsFileDigest = state.needsFileDigest
    self.state = Mutex(state)
  }

  /// Adds a file; called in the order of the input.
  func add(_ report: DocumentReport, failOn: FailureThreshold) {
    state.withLock { $0.add(report, failOn: failOn) }
  }

  /// Ends the reports and puts the files in their places.
  ///
  /// - Returns: How the command ends.
  /// - Throws: A failure if an output could not be written.
  func finish() throws(Failure) -> ExitCode {
    try state.withLock { state throws(Failure) in try state.finish() }
  }
}

private struct ReportState: ~Copyable {
  private var reporters: [any Reporter] = []
  private var sinks: [OutputSink] = []
  private var tally = Tally()
  private var hasFailed = false
  private let showsNotices: Bool
  private let language: Language

  init(_ outputs: OutputPlan, _ run: RunInfo) throws(Failure) {
    showsNotices = outputs.showsNotices
    language = run.language
    for target in outputs.targets {
      let sink = try OutputSink(target.file)
      sinks.append(sink)
      let isColored = outputs.isColored && target.file == nil
      reporters.append(target.format.reporter(isColored: isColored) { sink.write($0) })
    }
    for index in reporters.indices { reporters[index].start(run) }
  }

  var needsFileDigest: Bool { reporters.contains(where: \.needsFileDigest) }

  mutating func add(_ report: DocumentReport, failOn: FailureThreshold) {
    tally.add(report)
    if report.findings.contains(where: { failOn.isReached(by: $0.level) }) { hasFailed = true }
    for index in reporters.indices { reporters[index].add(report) }
    if !showsNotices { warn(report) }
  }

  mutating func finish() throws(Failure) -> ExitCode {
    let code: ExitCode = hasFailed ? .findings : tally.notices > 0 ? .incomplete : .success
    let summary = RunSummary(exitCode: Int(code.rawValue), tally: tally)
    for index in reporters.indices { reporters[index].finish(summary) }
    for sink in sinks { try sink.finish() }
    return code
  }

  /// Says on standard error what no report on the screen says.
  private func warn(_ report: DocumentReport) {
    for notice in report.notices {
      let text = notice.message(in: language).printable
      OutputBytes.writeToStandardError("\(report.name.printable): \(text)")
    }
  }
}
