/// Why a run cannot begin.
package enum ConfigurationFailure: Error {
  /// What is wrong with configurations, in the order of files and lines; at least one.
  case mistakes([ConfigurationError])
  case unreadable(Notice)

  /// The whole message, one mistake below the other.
  package func description(in language: Language) -> String {
    switch self {
    case .mistakes(let errors):
      errors.map { $0.description(in: language) }.joined(separator: "\n")
    case .unreadable(let notice): notice.message(in: language)
    }
  }
}
