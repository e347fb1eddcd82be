import AuditKitCore

/// What a command line asks for.
struct Invocation: Sendable {
  /// All rules that the program has.
  var rules: [any Rule.Type] = []
  var command = Command.check
  var operands: [String] = []
  var configuration: String?
  var allowsExternal = false
  var format: ReportFormat?
  var outputs: [OutputRequest] = []
  var failOn: FailureThreshold?
  var selected: [String] = []
  var ignored: [String] = []
  var jobs: Int?
  var language: Language?
  var asOf: CalendarDate?
  var baseline: String?
  var newBaseline: String?
  var color = Terminal.Choice.auto
  var progress = Terminal.Choice.auto
  var isQuiet = false
  var wantsStatistics = false
  var fixes = false
  var showsDiff = false
  var wantsHelp = false
  var wantsVersion = false

  /// The language of what is said outside of reports.
  var messageLanguage: Language { language ?? .vietnamese }
}

/// The first word of a command line.
enum Command: String, CaseIterable, Sendable {
  case check
  case rules
  case explain
  case facts
  case config
  case test
  case completions
  case help
}

/// One `--output`: where to, and in which format if that is said.
struct OutputRequest: Sendable, Equatable {
  /// Nil for the format of `--format`.
  let format: ReportFormat?
  /// `-` for standard output.
  let file: String

  /// Reads `FILE` or `FORMAT=FILE`.
  init(_ argument: String) throws(Failure) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    if parts.count == 2, !parts[0].contains("/") {
      format = try OptionValue.choice(parts[0], of: "output")
      file = parts[1]
    } else {
      format = nil
      file = argument
    }
    if file.isEmpty {
      throw Failure(vi: "'--output' thiếu tên tệp", en: "'--output' lacks the name of a file")
    }
  }
}
