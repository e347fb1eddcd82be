/// What a SARIF log says about the run as a whole: the tool with its rules before the results, the files and
/// what could not be read behind them.
struct SARIFRun {
  let language: Language
  /// Whether all results say if they are accepted.
  let hasSuppressions: Bool
  /// Whether all results say if they were known before.
  let hasBaseline: Bool
  private let rules: [RuleDescriptor]
  private let ruleIndex: [String: Int]
  private var artifacts: [SARIFArtifact] = []
  /// The index of each artifact, so that a file that was named in two ways is listed once.
  private var artifactIndex: [SARIFArtifact.Identity: Int] = [:]
  private var notices: [(notice: Notice, artifact: SARIFArtifact?)] = []

  init() {
    language = .vietnamese
    hasSuppressions = false
    hasBaseline = false
    rules = []
    ruleIndex = [:]
  }

  init(_ info: RunInfo) {
    language = info.language
    hasSuppressions = info.hasSuppressions
    hasBaseline = info.hasBaseline
    rules = info.rules.map { RuleDescriptor($0, in: info.language) }
    ruleIndex = Dictionary(
      rules.enumerated().map { ($1.info.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The rule of a finding, or nil if it is not among those that ran.
  func rule(of finding: Finding) -> (index: Int, descriptor: RuleDescriptor)? {
    ruleIndex[finding.rule.id].map { ($0, rules[$0]) }
  }

  /// The index of a rule and its level, or nil if it is not among those that ran.
  func rule(withID id: String) -> (index: Int, level: Level)? {
    ruleIndex[id].map { ($0, rules[$0].level) }
  }

  /// The file of a name that was taken up.
  func artifact(named name: String) -> SARIFArtifact? {
    let uri = ArtifactURI(name: name)
    return artifacts.first { $0.uri == uri }
  }

  /// Takes up a file and its notices.
  mutating func enter(_ report: DocumentReport) -> SARIFArtifact {
    let artifact = artifact(of: report)
    notices += report.notices.map { ($0, artifact) }
    return artifact
  }

  private mutating func artifact(of report: DocumentReport) -> SARIFArtifact {
    let artifact = SARIFArtifact(
      uri: ArtifactURI(name: report.name),
      index: artifacts.count,
      file: report.file
    )
    if let known = artifactIndex[artifact.identity] { return artifacts[known] }
    artifactIndex[artifact.identity] = artifact.index
    artifacts.append(artifact)
    return artifact
  }

  /// Writes what stands before the results.
  func writeOpening(_ tool: ToolInfo, to json: inout JSONWriter) {
    json.object("tool") { $0.object("driver") { writeDriver(tool, to: &$0) } }
    json.member("language", language.tag)
    json.member("columnKind", "utf16CodeUnits")
  }

  /// Writes what stands behind the results.
  func writeClosing(_ summary: RunSummary, to json: inout JSONWriter) {
    writeBases(to: &json)
    json.array("artifacts") { json in
      for artifact in artifacts { json.object { artifact.write(to: &$0) } }
    }
    json.array("invocations") { json in
      json.object { writeInvocation(summary, to: &$0) }
    }
  }
}

extension SARIFRun {
  private func writeDriver(_ tool: ToolInfo, to json: inout JSONWriter) {
    json.member("name", tool.name)
    json.member("fullName", "\(tool.name) \(tool.version)")
    json.member("version", tool.version)
    json.member("semanticVersion", tool.version)
    if let homepage = tool.homepage { json.member("informationUri", homepage) }
    json.member("language", language.tag)
    json.array("rules") { json in
      for rule in rules { rule.write(to: &json, page: tool.page(of: rule.info)) }
    }
  }

  private func writeBases(to json: inout JSONWriter) {
    let bases = Set(artifacts.compactMap(\.uri.base)).sorted()
    guard !bases.isEmpty else { return }
    json.object("originalUriBaseIds") { json in
      for base in bases {
        json.object(named: base) { json in
          json.object("description") { $0.text(ArtifactURI.description(ofBase: base)) }
        }
      }
    }
  }

  private func writeInvocation(_ summary: RunSummary, to json: inout JSONWriter) {
    let notices = notices + summary.notices.map { ($0, nil) }
    // A notice means that the verdict is incomplete, which is a run without success (appendix I).
    json.member("executionSuccessful", summary.exitCode <= 1 && notices.isEmpty)
    json.member("exitCode", summary.exitCode)
    if let description = Wording(language: language).exitCode(summary.exitCode) {
      json.member("exitCodeDescription", description)
    }
    writeOverrides(to: &json)
    json.array("toolExecutionNotifications") { json in
      for (notice, artifact) in notices {
        json.object { write(notice, artifact, to: &$0) }
      }
    }
    write(summary.configurationWarnings, to: &json)
    json.object("properties") { write(summary.tally, to: &$0) }
  }

  /// Says what was examined, so that a log without results is not taken for approval.
  private func write(_ tally: Tally, to json: inout JSONWriter) {
    json.member("files", tally.files)
    json.member("filesWithoutFigures", tally.filesWithoutFigures)
    json.member("tables", tally.coverage.tables)
    json.member("figures", tally.coverage.figures)
    json.member("calculations", tally.coverage.calculations)
  }

  /// Writes what the configuration says in vain.
  private func write(_ warnings: [ConfigurationError], to json: inout JSONWriter) {
    guard !warnings.isEmpty else { return }
    json.array("toolConfigurationNotifications") { json in
      for warning in warnings {
        json.object { json in
          json.member("level", "warning")
          json.object("message") { $0.text(warning.description(in: language)) }
        }
      }
    }
  }

  /// Writes the levels that the configuration changed, and the rules that it turned on.
  private func writeOverrides(to json: inout JSONWriter) {
    let changed = rules.enumerated().filter {
      $1.level != $1.info.level || !$1.info.status.isOnByDefault
    }
    guard !changed.isEmpty else { return }
    json.array("ruleConfigurationOverrides") { json in
      for (index, rule) in changed {
        json.object { json in
          json.object("descriptor") { json in
            json.member("id", rule.info.id)
            json.member("index", index)
          }
          json.object("configuration") { json in
            if !rule.info.status.isOnByDefault { json.member("enabled", true) }
            json.member("level", rule.level.name)
          }
        }
      }
    }
  }

  private func write(_ notice: Notice, _ artifact: SARIFArtifact?, to json: inout JSONWriter) {
    json.member("level", "error")
    json.object("message") { $0.text(notice.message(in: language)) }
    guard let artifact else { return }
    json.array("locations") { json in
      json.object { json in
        json.object("physicalLocation") { json in
          json.writeLocation(of: artifact)
          guard let offset = notice.offset, offset >= 0 else { return }
          json.object("region") { $0.member("byteOffset", offset) }
        }
      }
    }
  }
}

extension SARIFArtifact {
  fileprivate func write(to json: inout JSONWriter) {
    json.object("location") { $0.writeURI(uri) }
    if let file {
      json.member("length", file.length)
      json.object("hashes") { $0.member("sha-256", file.sha256) }
    }
    json.member("roles", ["analysisTarget"])
  }
}

extension Language {
  /// The language tag of SARIF, which knows no bare `vi`.
  fileprivate var tag: String {
    switch self {
    case .vietnamese: "vi-VN"
    case .english: "en-US"
    }
  }
}
