import AuditKitCore
import Glibc

/// Where the findings go, and in which formats.
struct OutputPlan: Sendable {
  struct Target: Sendable {
    let format: ReportFormat
    /// Nil for standard output.
    let file: FilePath?
  }

  let targets: [Target]
  let isColored: Bool

  /// - Parameter invocation: Its formats and outputs.
  /// - Throws: A failure if two outputs go to one place.
  init(_ invocation: Invocation) throws(Failure) {
    let format = invocation.format ?? .text
    var targets = invocation.outputs.map { request in
      Target(
        format: request.format ?? format,
        file: request.file == "-" ? nil : FilePath(request.file)
      )
    }
    // An output without a format of its own takes the place of standard output.
    let isTaken = invocation.outputs.contains { $0.format == nil || $0.file == "-" }
    if !isTaken, !invocation.isQuiet { targets.append(Target(format: format, file: nil)) }
    for (index, target) in targets.enumerated()
    where targets[..<index].contains(where: { $0.file == target.file }) {
      let name = target.file?.quoted ?? "'-'"
      throw Failure(
        vi: "hai kết quả cùng ghi vào \(name)",
        en: "two outputs go to \(name)"
      )
    }
    self.targets = targets
    isColored = Self.isColored(invocation.color)
  }

  /// Refuses to write over a report that is audited.
  func refuseInputs(_ inputs: [InputFile]) throws(Failure) {
    let outputs = targets.compactMap { $0.file.flatMap { try? FileKind(of: $0) } }
      .filter { $0.kind == .file }
    guard !outputs.isEmpty else { return }
    let written = Set(outputs.map(\.identity))
    for input in inputs {
      guard let found = try? FileKind(of: input.path), written.contains(found.identity) else {
        continue
      }
      throw Failure(
        vi: "'--output' sẽ ghi đè báo cáo \(input.path.quoted)",
        en: "'--output' would overwrite the report \(input.path.quoted)"
      )
    }
  }

  /// Whether people read the findings on standard output, and with them what could not be read.
  var showsNotices: Bool {
    targets.contains { $0.file == nil && ($0.format == .text || $0.format == .concise) }
  }

  private static func isColored(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil && !isDumbTerminal
    }
  }

  private static var isDumbTerminal: Bool {
    getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
  }
}
