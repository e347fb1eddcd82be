/// How bad a finding is, as in SARIF.
public enum Level: Int, Sendable, CaseIterable, Comparable {
  case note = 1
  case warning
  case error

  public var name: String {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  public init?(name: String) {
    guard let level = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = level
  }

  public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}

/// A language of messages.
public enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}

/// A text in both languages.
public struct LocalizedText: Sendable, Equatable {
  public let vietnamese: String
  public let english: String

  public init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// The text in one language.
  public subscript(_ language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
