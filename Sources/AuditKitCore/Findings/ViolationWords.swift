extension Violation {
  /// What people read of a violation, besides the sentence that its message names.
  public struct Words: Sendable, Equatable {
    /// The values of the message's named arguments.
    public let arguments: [String: Argument]
    /// The calculation, written out: `1.200 + 300 = 1.500 ≠ 1.400`.
    public let arithmetic: String?
    /// The operands and other places that prove it.
    public let related: [RelatedPlace]
    /// The human address of the place, from the outside in: `Phụ lục II`, `Bảng 2`, `dòng Tổng cộng`.
    public let address: [String]
    /// What the finding is about, without numbers and line numbers; keeps its identity over revisions.
    public let subject: [String]

    public init(
      arguments: [String: Argument] = [:],
      arithmetic: String? = nil,
      related: [RelatedPlace] = [],
      address: [String] = [],
      subject: [String] = []
    ) {
      self.arguments = arguments
      self.arithmetic = arithmetic
      self.related = related
      self.address = address
      self.subject = subject
    }
  }
}

/// A value that fills a placeholder of a message.
public enum Argument: Sendable, Equatable {
  /// Text that reads the same in both languages: a figure, a quotation, a name.
  case text(String)
  /// Text that differs: a period, a kind of place.
  case localized(LocalizedText)

  /// The value as it reads in a language.
  public func text(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .localized(let text): text[language]
    }
  }
}

/// Another place that a finding points to.
public struct RelatedPlace: Sendable, Equatable {
  public let place: TextRange
  /// What stands there: `cộng: 120`.
  public let note: LocalizedText

  public init(_ place: TextRange, _ note: LocalizedText) {
    self.place = place
    self.note = note
  }
}
