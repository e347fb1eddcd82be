import AuditKitCore

/// Why the command stops, in words for its user.
struct Failure: Error {
  let text: LocalizedText
  let code: ExitCode

  /// A wrong command line.
  init(vi: String, en: String) {
    text = LocalizedText(vi: vi, en: en)
    code = .usage
  }

  /// A name on the command line that does not exist: proposes the nearest one, else lists them.
  init(vi: String, en: String, name: String, known: [String]) {
    let hint = Spelling.hint(for: name, among: known)
    self.init(vi: vi + hint.vietnamese, en: en + hint.english)
  }

  /// A configuration that cannot be used.
  init(_ failure: ConfigurationFailure) {
    text = LocalizedText(
      vi: failure.description(in: .vietnamese),
      en: failure.description(in: .english)
    )
    code = .usage
  }

  /// A file with a mistake in a line of it.
  init(_ error: ConfigurationError) {
    text = LocalizedText(
      vi: error.description(in: .vietnamese),
      en: error.description(in: .english)
    )
    code = .usage
  }

  /// Something that cannot be read or written.
  init(_ notice: Notice, code: ExitCode = .incomplete) {
    text = LocalizedText(vi: notice.vietnamese, en: notice.english)
    self.code = code
  }
}
