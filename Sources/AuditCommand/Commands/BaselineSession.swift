import AuditKitCore

/// What a run has to do with baselines: the one it is compared with, and the one it writes.
struct BaselineSession: Sendable {
  private var comparison: BaselineComparison?
  private var recorder: BaselineRecorder?
  private let target: FilePath?
  /// The ids of the rules that run.
  private let rules: Set<String>

  /// More lines than these are only counted.
  private static let shown = 20

  /// - Parameters:
  ///   - invocation: Names the files.
  ///   - rules: The rules that run.
  /// - Throws: A failure if the baseline to compare with cannot be read, or the new one not be written.
  init(_ invocation: Invocation, _ rules: [ConfiguredRule]) throws(Failure) {
    comparison = try invocation.baseline.map { name throws(Failure) in
      BaselineComparison(try Self.read(FilePath(name)))
    }
    target = try invocation.newBaseline.map { name throws(Failure) in try Self.writable(name) }
    recorder = target == nil ? nil : BaselineRecorder()
    self.rules = Set(rules.map(\.info.id))
  }

  private static func read(_ path: FilePath) throws(Failure) -> Baseline {
    let bytes: [UInt8]
    do throws(Notice) {
      bytes = try FileBytes.read(path)
    } catch {
      throw Failure(error, code: .usage)
    }
    do throws(ConfigurationError) {
      return try Baseline.read(bytes, file: path.text)
    } catch {
      throw Failure(error)
    }
  }

  /// The path of the new baseline, if a file can be put there.
  private static func writable(_ name: String) throws(Failure) -> FilePath {
    guard !name.isEmpty, name != "-" else {
      throw Failure(
        vi: "'--write-baseline' cần tên tệp",
        en: "'--write-baseline' needs the name of a file"
      )
    }
    let path = FilePath(name)
    do throws(Notice) {
      // Begun and given up: so a long run does not end in vain.
      _ = try OutputFile(path)
    } catch {
      throw Failure(error, code: .usage)
    }
    return path
  }

  /// Whether a new baseline is written.
  var hasTarget: Bool { target != nil }

  /// Says of each finding of a report whether it is known, and notes it for the new baseline.
  mutating func apply(to report: inout DocumentReport) {
    comparison?.apply(to: &report)
    recorder?.add(report)
  }

  var absent: [AbsentFinding] { comparison?.absent(rules) ?? [] }

  /// Puts the new baseline in its place.
  func write() throws(Failure) {
    guard let target, let recorder else { return }
    do throws(Notice) {
      let file = try OutputFile(target)
      file.write(recorder.baseline(over: comparison, rules).json)
      try file.finish()
    } catch {
      throw Failure(error)
    }
  }

  /// Says on standard error what of the baseline is no more.
  ///
  /// - Parameters:
  ///   - isWhole: Whether all reports were to be checked, so that one that is missing is worth a word.
  ///   - language: Of the message.
  func showStale(isWhole: Bool, in language: Language) {
    let missing = isWhole ? comparison?.reportsNotChecked ?? [] : []
    let lines =
      absent.map { $0.message[language] } + missing.map { Self.notChecked($0)[language] }
    for line in lines.prefix(Self.shown) { say(line) }
    guard lines.count > Self.shown else { return }
    let rest = lines.count - Self.shown
    say(LocalizedText(vi: "… và \(rest) mục khác", en: "… and \(rest) more")[language])
  }

  private static func notChecked(_ file: String) -> LocalizedText {
    LocalizedText(
      vi: "\(file): có trong tệp mốc mà không có trong các báo cáo đã xét",
      en: "\(file): in the baseline, but not among the reports that were checked"
    )
  }

  private func say(_ line: String) {
    OutputBytes.writeToStandardError("cchc-lint: \(line.printable)")
  }
}
