/// A stretch between two days from which figures of the report were counted.
public struct DataWindow: Sendable, Equatable {
  /// What it is said of.
  public enum Subject: Sendable, Equatable {
    /// It stands in the title: of the whole report.
    case report
    /// It stands over the table with this index in `Document.tables`.
    case table(Int)
    /// It stands in a sentence of the text.
    case sentence
  }

  /// How sure it is that figures of a period were counted so.
  public enum Certainty: Int, Sendable, Comparable {
    /// A stretch of days that a sentence names.
    case mentioned
    /// The sentence speaks of counting.
    case counted
    /// Title, caption or words such as `số liệu` say so, or it explains the period before it.
    case declared

    public static func < (left: Certainty, right: Certainty) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  public let mention: WindowMention
  public let subject: Subject
  /// The title or sentence in which it stands: what was counted, of whom.
  public let extent: TextRange
  /// The period that the same title or sentence names.
  public let period: Period?
  public let certainty: Certainty
  /// Whether the words speak of what is planned or expected.
  public let isExpected: Bool
  /// Whether the words say that it adds up what earlier periods had: `lũy kế`.
  public let isCumulative: Bool
  /// What was counted and at which level of government, as far as the words say so.
  public let topic: TermSet

  public var start: CalendarDate? { mention.startDate }
  public var end: CalendarDate? { mention.endDate }
  public var place: TextRange { mention.range }
}
