/// Finds and reads configurations, each once.
///
/// A report is judged by the file that the user names, else by the nearest `rules.yaml` or
/// `.cchc-lint.yaml` in its folder or one above it, else by the embedded default. Files further up are
/// not merged in.
package struct ConfigurationLibrary {
  private static let names = ["rules.yaml", ".cchc-lint.yaml"]

  private let named: FilePath?
  private let rules: [any Rule.Type]
  private let selection: RuleSelection
  private let asOf: CalendarDate?
  private let today: @Sendable () -> CalendarDate?
  private let allowsPrograms: Bool
  private let read: AuditEngine.Reader
  private let workingFolder = FilePath(".").resolved
  /// What was found for a folder, by its path from the root.
  private var found: [FilePath: FilePath?] = [:]

  /// - Parameters:
  ///   - named: The file that the user names, or nil to look for the nearest.
  ///   - rules: All rules there are.
  ///   - selection: Which of them the user asks for.
  ///   - asOf: The day on which reports are judged, if the user names one.
  ///   - today: The day on which suppressions expire if the user names none; nil if they do not.
  ///   - allowsPrograms: Whether programs may run that a file names which was only found; those of a file
  ///     that the user names always may.
  ///   - read: Reads documents.
  package init(
    named: FilePath?,
    rules: [any Rule.Type],
    selection: RuleSelection,
    asOf: CalendarDate? = nil,
    today: @escaping @Sendable () -> CalendarDate? = { nil },
    allowsPrograms: Bool = false,
    read: @escaping AuditEngine.Reader
  ) {
    self.named = named
    self.rules = rules
    self.selection = selection
    self.asOf = asOf
    self.today = today
    self.allowsPrograms = allowsPrograms || named != nil
    self.read = read
  }

  /// The configuration file that applies to a folder, or nil for the embedded default.
  package mutating func path(for folder: FilePath) -> FilePath? {
    if let named { return named }
    return folder.resolved.flatMap { nearest(to: $0) }
  }

  /// The configuration in a file, or the embedded default, with its rules ready to run.
  ///
  /// - Parameter path: The file; nil for the default.
  /// - Returns: The configuration, with warnings about what does nothing.
  /// - Throws: All mistakes in the file and those that it extends.
  package func profile(at path: FilePath?) throws(ConfigurationFailure) -> AuditProfile {
    let reading = ConfigurationReading.read(try layers(of: path), over: try embedded())
    // A mistake in one section does not keep those about rules from being shown.
    let book = RuleBook(rules, reading.configuration, selection: selection)
    guard reading.errors.isEmpty else {
      throw .mistakes((reading.errors + book.errors).inOrder)
    }
    return try AuditProfile(
      reading.configuration,
      book,
      folder: path.flatMap { $0.parent.resolved },
      asOf: asOf,
      today: today,
      runsPrograms: allowsPrograms,
      read: read
    )
  }

  private func layers(of path: FilePath?) throws(ConfigurationFailure) -> [ConfigurationLayer] {
    guard let path else { return [] }
    return try ConfigurationChain.read(path, show: shown)
  }

  private func embedded() throws(ConfigurationFailure) -> Configuration {
    do throws(ConfigurationError) {
      return try .embedded()
    } catch {
      throw .mistakes([error])
    }
  }

  /// The path as messages show it: from the working folder on, where it lies below it.
  private func shown(_ path: FilePath) -> String {
    guard let folder = workingFolder, let rest = path.below(folder) else { return path.text }
    return rest.text
  }

  private mutating func nearest(to folder: FilePath) -> FilePath? {
    if let known = found[folder] { return known }
    let own = Self.names.lazy
      .map { folder.appending(Array($0.utf8)) }
      .first { (try? FileKind(of: $0))?.kind == .file }
    let isTop = folder.parent == folder
    let result = own ?? (isTop ? nil : nearest(to: folder.parent))
    found[folder] = .some(result)
    return result
  }
}

extension Configuration {
  /// What the understanding of documents needs of it.
  ///
  /// - Parameter asOf: The day on which reports are judged, if the user names one.
  /// - Returns: Vocabulary, identities, calendar and names, ready to use.
  package func knowledge(asOf: CalendarDate? = nil) -> Knowledge {
    Knowledge(
      vocabulary: vocabulary(),
      identities: identities,
      calendar: calendar,
      deadlines: deadlines,
      documentTypes: DocumentTypes(documentTypes),
      agencyLevels: agencyLevels,
      standards: standards,
      superseded: supersededSettings.table,
      forms: forms,
      asOf: asOf
    )
  }
}
