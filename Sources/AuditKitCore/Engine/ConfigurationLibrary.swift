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
  private let read: AuditEngine.Reader
  private let workingFolder = FilePath(".").resolved
  /// What was found for a folder, by its path from the root.
  private var found: [FilePath: FilePath?] = [:]

  /// - Parameters:
  ///   - named: The file that the user names, or nil to look for the nearest.
  ///   - rules: All rules there are.
  ///   - selection: Which of them the user asks for.
  ///   - asOf: The day on which reports are judged, if the user names one.
  ///   - read: Reads documents.
  package init(
    named: FilePath?,
    rules: [any Rule.Type],
    selection: RuleSelection,
    asOf: CalendarDate? = nil,
    read: @escaping AuditEngine.Reader
  ) {
    self.named = named
    self.rules = rules
    self.selection = selection
    self.asOf = asOf
    self.read = read
  }

  /// The configuration file that applies to a folder, or nil for the embedded default.
  package mutating func path(for folder: FilePath) -> FilePath? {
    if let named { return named }
    return folder.resolved.flatMap { nearest(to: $0) }
  }

  /// The configuration in a file, or the embedded default, with its rules ready to run.
  package func profile(at path: FilePath?) throws(ConfigurationFailure) -> AuditProfile {
    let configuration = try configuration(at: path)
    do throws(ConfigurationError) {
      let engine = AuditEngine(
        rules: try configuration.configured(rules, selection: selection),
        knowledge: configuration.knowledge(asOf: asOf),
        read: read
      )
      return AuditProfile(configuration: configuration, engine: engine)
    } catch {
      throw .mistake(error)
    }
  }

  private func configuration(at path: FilePath?) throws(ConfigurationFailure) -> Configuration {
    let bytes = if let path { try bytes(of: path) } else { [UInt8]() }
    do throws(ConfigurationError) {
      guard let path else { return try .embedded() }
      return try .extendingDefault(yaml: bytes, file: shown(path))
    } catch {
      throw .mistake(error)
    }
  }

  private func bytes(of path: FilePath) throws(ConfigurationFailure) -> [UInt8] {
    do throws(Notice) {
      return try FileBytes.read(path)
    } catch {
      throw .unreadable(error)
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

/// Why a run cannot begin.
package enum ConfigurationFailure: Error {
  case mistake(ConfigurationError)
  case unreadable(Notice)

  /// The whole message.
  package func description(in language: Language) -> String {
    switch self {
    case .mistake(let error): error.description(in: language)
    case .unreadable(let notice): notice.message(in: language)
    }
  }
}

extension Configuration {
  /// What the understanding of documents needs of it.
  ///
  /// - Parameter asOf: The day on which reports are judged, if the user names one.
  /// - Returns: Vocabulary, identities and calendar, ready to use.
  package func knowledge(asOf: CalendarDate? = nil) -> Knowledge {
    Knowledge(
      vocabulary: vocabulary(),
      identities: identities,
      calendar: calendar,
      asOf: asOf
    )
  }
}
