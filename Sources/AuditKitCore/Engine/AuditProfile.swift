/// A configuration with the engine that follows from it.
///
/// It never changes; it is a class because it is looked up for every file.
package final class AuditProfile: Sendable {
  package let configuration: Configuration
  package let engine: AuditEngine
  /// What is allowed in it, but does nothing.
  package let warnings: [ConfigurationError]
  /// All rules there are, whether or not they run: those of the program, then those of the configuration.
  package var ruleInfos: [RuleInfo] { book.infos }
  private let book: RuleBook
  /// The folder of the configuration from the root on, or nil for the default.
  private let folder: FilePath?

  /// Joins a configuration with its rules.
  ///
  /// - Parameters:
  ///   - configuration: What was written.
  ///   - book: What that says of rules.
  ///   - folder: The folder of the configuration, from which patterns of paths count.
  ///   - asOf: The day on which reports are judged, if the user names one.
  ///   - today: The day on which suppressions expire if the user names none; nil if they do not.
  ///   - runsPrograms: Whether the programs that it names may run.
  ///   - read: Reads documents.
  /// - Throws: All entries and options that are wrong.
  init(
    _ configuration: Configuration,
    _ book: RuleBook,
    folder: FilePath?,
    asOf: CalendarDate?,
    today: () -> CalendarDate?,
    runsPrograms: Bool,
    read: @escaping AuditEngine.Reader
  ) throws(ConfigurationFailure) {
    guard book.errors.isEmpty else { throw .mistakes(book.errors) }
    self.configuration = configuration
    self.book = book
    self.folder = folder
    // Whoever lets nothing expire gets the same result on every day.
    let suppressions = configuration.suppressions
    let day = suppressions.contains { $0.until != nil } ? asOf ?? today() : nil
    warnings = (book.warnings + suppressions.compactMap { $0.warning(on: day) }).inOrder
    engine = AuditEngine(
      choice: RuleChoice(book, configuration.overrides),
      suppressions: SuppressionFilter(suppressions, on: day),
      knowledge: configuration.knowledge(asOf: asOf),
      runsPrograms: runsPrograms,
      read: read
    )
  }

  /// What does not run although it should: programs that nobody has allowed.
  package var notices: [Notice] {
    let idle = engine.idleRules.map(\.info.id)
    return idle.isEmpty ? [] : [.programsNotAllowed(in: configuration.file, rules: idle)]
  }

  /// Reads and judges a file, and mends it if that is asked for.
  func audit(_ file: InputFile, _ hasDigest: Bool, _ fixing: FixMode) -> DocumentReport {
    do throws(Notice) {
      let bytes = try file.bytes()
      let path = path(of: file)
      let audit = { [engine] bytes in
        engine.audit(bytes, name: file.name, hasDigest: hasDigest, path: path)
      }
      let report = audit(bytes)
      return fixing == .none ? report : mended(file, bytes, report, FixRun(audit: audit), fixing)
    } catch {
      return DocumentReport(name: file.name, document: nil, notices: [error])
    }
  }

  /// What is left to report of a file that is mended.
  private func mended(
    _ file: InputFile,
    _ bytes: [UInt8],
    _ report: DocumentReport,
    _ run: FixRun,
    _ mode: FixMode
  ) -> DocumentReport {
    let outcome = run.mended(bytes, report)
    let mended = MendedReport(
      before: bytes,
      after: outcome.bytes,
      applied: outcome.applied,
      refused: outcome.refused
    )
    var result = mode == .show ? report : outcome.report
    result.mended = mended
    guard mode == .write, !outcome.applied.isEmpty else { return result }
    do throws(Notice) {
      try file.write(outcome.bytes, over: bytes)
    } catch {
      result = report
      result.notices.append(error)
    }
    return result
  }

  /// The path for overrides and suppressions, which is looked up only if one asks for it.
  private func path(of file: InputFile) -> ReportPath? {
    engine.choice.needsPath || engine.suppressions.needsPath ? file.path(from: folder) : nil
  }

  /// What is in force, as YAML with the places that set it.
  ///
  /// - Parameter report: For which report; nil to show the overrides instead of applying them.
  /// - Returns: The lines.
  /// - Throws: A notice if the report cannot be read.
  package func listing(for report: InputFile?) throws(Notice) -> ConfigurationListing {
    var listing = ConfigurationListing()
    listing.add(comment: configuration.fileList)
    var applied: [Int]?
    if let report {
      let understanding = try engine.understanding(of: try report.bytes(), name: report.name)
      let overrides = engine.choice.rules(for: understanding, at: path(of: report)).overrides
      listing.add(comment: understanding.time.kind.text(of: report.name))
      listing.add(comment: configuration.overrideList(overrides))
      applied = overrides
    }
    let shown = ShownConfiguration(configuration: configuration, rules: book, applied: applied)
    for section in ConfigurationSection.all { section.show(shown, &listing) }
    return listing
  }
}

extension Suppression {
  fileprivate func warning(on day: CalendarDate?) -> ConfigurationError? {
    guard hasExpired(on: day), let until else { return nil }
    return source.warn(of: .expiredSuppression(until.day), at: until.place)
  }
}

extension Configuration {
  /// The files it was read from, the default last.
  fileprivate var fileList: LocalizedText {
    let names = files.reversed().map { $0.printable + " < " }.joined()
    return LocalizedText(vi: "Cấu hình: \(names)mặc định", en: "Configuration: \(names)default")
  }

  fileprivate func overrideList(_ applied: [Int]) -> LocalizedText {
    func text(_ language: Language) -> String {
      applied.map { overrides[$0].origin.text(in: language) }.joined(separator: ", ")
    }
    guard !applied.isEmpty else {
      return LocalizedText(vi: "Không có mục 'overrides' nào áp dụng.", en: "No override applies.")
    }
    return LocalizedText(
      vi: "Các mục 'overrides' áp dụng: \(text(.vietnamese))",
      en: "Overrides that apply: \(text(.english))"
    )
  }
}

extension Notice {
  /// A configuration names programs, but was only found beside the reports.
  fileprivate static func programsNotAllowed(in file: String, rules: [String]) -> Notice {
    let ids = rules.joined(separator: ", ")
    let name = FilePath(file).quoted
    return Notice(
      vietnamese: "\(ids) không chạy: \(name) nêu chương trình ngoài, mà tệp này chỉ được tìm thấy "
        + "gần báo cáo. Nếu tin tệp này, thêm --allow-external hoặc nêu nó bằng --config; nếu không, "
        + "--ignore \(ids).",
      english: "\(ids) did not run: \(name) names programs, and was only found near the reports. "
        + "If you trust it, add --allow-external or name it with --config; if not, "
        + "--ignore \(ids)."
    )
  }
}

extension ReportKind {
  /// What conditions compare with.
  fileprivate func text(of name: String) -> LocalizedText {
    let facts = [
      ("periods", period?.rawValue), ("years", year.map(String.init)),
      ("document-types", documentType?.name), ("agency-levels", agencyLevel?.rawValue),
    ]
    let text = facts.map { "\($0): \($1 ?? "?")" }.joined(separator: ", ")
    let line = "\(name.printable): \(text)"
    return LocalizedText(vi: line, en: line)
  }
}

extension InputFile {
  fileprivate func path(from folder: FilePath?) -> ReportPath? {
    guard isFile else { return nil }
    return path.located.map { ReportPath($0, from: folder) }
  }
}
