internal import Synchronization

/// What a run will do: which files, each under which configuration.
///
/// Everything that can be wrong with a configuration shows here, before a report is opened.
package struct AuditPlan: Sendable {
  package let files: [InputFile]
  /// The configurations in use, in the order in which the files ask for them.
  package let profiles: [AuditProfile]
  /// For each file the index of its configuration.
  private let profileOfFile: [Int]

  /// Finds the configuration of each file and prepares the rules.
  ///
  /// - Parameters:
  ///   - files: What to audit.
  ///   - library: Where configurations come from.
  /// - Throws: The first mistake in a configuration.
  package init(
    files: [InputFile],
    library: inout ConfigurationLibrary
  ) throws(ConfigurationFailure) {
    var profiles: [AuditProfile] = []
    var indices: [FilePath?: Int] = [:]
    var profileOfFile: [Int] = []
    for file in files {
      let path = library.path(for: file.folder)
      if let index = indices[path] {
        profileOfFile.append(index)
        continue
      }
      profiles.append(try library.profile(at: path))
      indices[path] = profiles.count - 1
      profileOfFile.append(profiles.count - 1)
    }
    self.files = files
    self.profiles = profiles
    self.profileOfFile = profileOfFile
  }

  /// The rules of all configurations; of a rule that is in several, as the first has it.
  package var rules: [ConfiguredRule] {
    var seen: Set<String> = []
    return profiles.flatMap(\.engine.rules).filter { seen.insert($0.info.id).inserted }
  }

  /// Whether some configuration accepts findings.
  package var acceptsFindings: Bool {
    profiles.contains { !$0.configuration.suppressions.isEmpty }
  }

  /// All rules that the configurations know, whether or not they run; one may come several times.
  package var ruleInfos: [RuleInfo] { profiles.flatMap(\.ruleInfos) }

  /// What does not run although it should.
  package var notices: [Notice] { profiles.flatMap(\.notices) }

  /// Whether programs of the user will run.
  package var startsPrograms: Bool { profiles.contains(where: \.engine.startsPrograms) }

  /// What is allowed in the configurations, but does nothing.
  package var warnings: [ConfigurationError] { profiles.flatMap(\.warnings) }

  /// Audits all files, several at once.
  ///
  /// - Parameters:
  ///   - jobs: How many at once.
  ///   - hasDigest: Whether the reports carry length and hash of their file.
  ///   - fixing: What is done with findings that can be mended.
  ///   - failOn: From which level on findings make the command fail, or nil for what the configuration
  ///     of each file says.
  ///   - deliver: Gets the reports one at a time, in the order of the files.
  /// - Returns: Warnings about what came to nothing in any file.
  @discardableResult
  package func run(
    jobs: Int,
    hasDigest: Bool,
    fixing: FixMode = .none,
    failOn: FailureThreshold? = nil,
    deliver: @escaping @Sendable (DocumentReport) -> Void
  ) -> RunWarnings {
    let usage = Mutex(profiles.map { _ in ConfigurationUsage() })
    ParallelAudit(jobs: jobs).run(count: files.count) { index in
      let number = profileOfFile[index]
      var report = profiles[number].audit(files[index], hasDigest, fixing)
      report.failOn = failOn ?? profiles[number].configuration.failOn(report.overrides).value
      return (number, report)
    } deliver: { number, report in
      usage.withLock { $0[number].add(report) }
      deliver(report)
    }
    return usage.withLock { usage in
      RunWarnings(
        overrides: zip(profiles, usage).flatMap { $1.unusedOverrides(of: $0.configuration) },
        suppressions: zip(profiles, usage).flatMap { $1.unusedSuppressions(of: $0) },
        checks: zip(profiles, usage).flatMap { $1.idleSelectors(of: $0.configuration) }
      )
    }
  }
}
