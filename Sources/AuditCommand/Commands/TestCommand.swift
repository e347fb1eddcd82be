import AuditKitCore

/// `cchc-lint test [FILE…]`: runs the examples of the checks that configurations declare.
enum TestCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    var library = Workspace.configurationLibrary(for: invocation)
    var files = invocation.operands.map { FilePath($0) }
    if files.isEmpty {
      guard let nearest = library.path(for: FilePath(".")) else {
        throw Failure(
          vi: "không có rules.yaml nào ở đây hay ở thư mục bên trên",
          en: "there is no rules.yaml here or in a folder above"
        )
      }
      files = [nearest]
    }
    var hasFailed = false
    for file in files {
      let profile: AuditProfile
      do throws(ConfigurationFailure) {
        profile = try library.profile(at: file)
      } catch {
        throw Failure(error)
      }
      let language = invocation.language ?? profile.configuration.language
      if try !test(profile, TrialReport(language: language)) { hasFailed = true }
    }
    return hasFailed ? .findings : .success
  }

  /// Prints how the examples of one configuration fare, and says whether all pass.
  private static func test(
    _ profile: AuditProfile,
    _ report: TrialReport
  ) throws(Failure) -> Bool {
    let (trials, warnings) = profile.trials()
    Workspace.show(profile.warnings + warnings, in: report.language)
    for trial in trials { try Program.print(report.lines(of: trial)) }
    try Program.print(report.summary(of: trials, in: profile.configuration.file))
    return trials.allSatisfy(\.passes)
  }
}

/// Puts into words how examples fare.
private struct TrialReport {
  let language: Language

  /// A line for an example, and below it what went wrong.
  func lines(of trial: CheckTrial) -> String {
    let origin = trial.example.origin
    let kind =
      trial.isInvalid
      ? say("ví dụ sai", "invalid example") : say("ví dụ đúng", "valid example")
    let verdict = trial.passes ? say("đạt", "pass") : say("KHÔNG ĐẠT", "FAIL")
    let head = "\(origin.filePath.printable):\(origin.line): \(verdict)  "
    return head + "\(trial.rule.id) \(trial.rule.name): \(kind) \(trial.number)\n"
      + faults(of: trial).map { "    \($0)\n" }.joined()
  }

  private func faults(of trial: CheckTrial) -> [String] {
    trial.notices.map { $0.message(in: language) }
      + trial.lacking.map { say("chưa tìm thấy", "not found") + ": \(text(of: $0))" }
      + trial.surplus.map { say("không đánh dấu", "not marked") + ": \(text(of: $0))" }
      + trial.differing.flatMap {
        [
          say("thông báo", "message") + ": \($0.found.printable)",
          say("mong đợi", "expected") + ": \($0.expected.printable)",
        ]
      }
  }

  private func text(of outcome: CheckTrial.Outcome) -> String {
    let place = "\(outcome.line):\(outcome.column) \(outcome.quote.quoted)"
    return outcome.message.map { "\(place): \($0.printable)" } ?? place
  }

  func summary(of trials: [CheckTrial], in file: String) -> String {
    let failed = trials.count { !$0.passes }
    let rules = Set(trials.map(\.rule.id)).count
    let name = file.printable
    guard !trials.isEmpty else {
      return say("\(name): không có ví dụ nào.\n", "\(name): there are no examples.\n")
    }
    return say(
      "\(name): \(rules) quy tắc, \(trials.count) ví dụ, \(failed) không đạt.\n",
      "\(name): \(rules) rules, \(trials.count) examples, \(failed) failed.\n"
    )
  }

  private func say(_ vietnamese: String, _ english: String) -> String {
    LocalizedText(vi: vietnamese, en: english)[language]
  }
}
