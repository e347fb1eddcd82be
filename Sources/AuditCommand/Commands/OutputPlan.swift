import AuditKitCore

/// Where the findings go, and in which formats.
struct OutputPlan: Sendable {
  struct Target: Sendable {
    let format: ReportFormat
    /// Nil for standard output.
    let file: FilePath?
  }

  /// Where the statistics go, so that they spoil no report.
  enum StatisticsPlace: Sendable {
    case belowTheFindings
    case standardOutput
    case standardError
  }

  let targets: [Target]
  /// The baseline that is written beside them.
  private let newBaseline: FilePath?
  let isColored: Bool
  /// Nil if there are to be none.
  let statistics: StatisticsPlace?

  /// - Parameters:
  ///   - invocation: Its formats and outputs.
  ///   - hasScreen: Whether findings may go to standard output, which nothing else takes.
  /// - Throws: A failure if two outputs go to one place.
  init(_ invocation: Invocation, hasScreen: Bool) throws(Failure) {
    let format = invocation.format ?? .text
    var targets = invocation.outputs.map { request in
      Target(
        format: request.format ?? format,
        file: request.file == "-" ? nil : FilePath(request.file)
      )
    }
    // An output without a format of its own takes the place of standard output.
    let isTaken = invocation.outputs.contains { $0.format == nil || $0.file == "-" }
    if !hasScreen, targets.contains(where: { $0.file == nil }) {
      throw Failure(
        vi: "đầu ra chuẩn đã dành cho kết quả của '--fix' hay '--diff'",
        en: "standard output is taken by what '--fix' or '--diff' prints"
      )
    }
    if !isTaken, !invocation.isQuiet, hasScreen {
      targets.append(Target(format: format, file: nil))
    }
    try Self.refuseRepetition(targets.map(\.file), invocation.newBaseline)
    newBaseline = invocation.newBaseline.map { FilePath($0) }
    self.targets = targets
    isColored = Terminal.hasColors(invocation.color)
    let place = hasScreen ? Self.statisticsPlace(beside: targets) : .standardError
    statistics = invocation.wantsStatistics ? place : nil
  }

  /// Refuses two outputs in one place, however it is written.
  private static func refuseRepetition(
    _ targets: [FilePath?],
    _ newBaseline: String?
  ) throws(Failure) {
    var taken: Set<FilePath?> = []
    let all = targets + (newBaseline.map { [FilePath($0)] } ?? [])
    for target in all where !taken.insert(target.map(\.resolvedTarget)).inserted {
      let name = target?.quoted ?? "'-'"
      throw Failure(
        vi: "hai kết quả cùng ghi vào \(name)",
        en: "two outputs go to \(name)"
      )
    }
  }

  private static func statisticsPlace(beside targets: [Target]) -> StatisticsPlace {
    guard let screen = targets.first(where: { $0.file == nil }) else { return .standardOutput }
    return screen.format == .text ? .belowTheFindings : .standardError
  }

  /// Refuses to write over a report that is audited.
  func refuseInputs(_ inputs: [InputFile]) throws(Failure) {
    let outputs = (targets.map(\.file) + [newBaseline]).compactMap { $0 }
      .compactMap { try? FileKind(of: $0) }.filter { $0.kind == .file }
    guard !outputs.isEmpty else { return }
    let written = Set(outputs.map(\.identity))
    for input in inputs {
      guard let found = try? FileKind(of: input.path), written.contains(found.identity) else {
        continue
      }
      let isBaseline = newBaseline.flatMap { try? FileKind(of: $0) }?.identity == found.identity
      let option = isBaseline ? "--write-baseline" : "--output"
      throw Failure(
        vi: "'\(option)' sẽ ghi đè báo cáo \(input.path.quoted)",
        en: "'\(option)' would overwrite the report \(input.path.quoted)"
      )
    }
  }

  /// Whether something is written that outlives the screen.
  var hasFiles: Bool { targets.contains { $0.file != nil } }

  /// Whether people read the findings on standard output, and with them what could not be read.
  var showsNotices: Bool {
    targets.contains { $0.file == nil && $0.format.isForPeople }
  }
}

extension ReportFormat {
  /// Whether people read it as it is printed.
  fileprivate var isForPeople: Bool {
    switch self {
    case .text, .concise, .markdown, .github: true
    case .json, .sarif, .csv, .junit: false
    }
  }
}
