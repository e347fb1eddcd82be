/// A document or standard that another one has replaced.
public struct SupersededReference: Sendable, Equatable {
  /// What is cited.
  enum Target: Sendable, Equatable {
    /// By the identity of its number; one whose number has no year is known by its day as well.
    case document(UInt64, issued: CalendarDate?)
    case standard(number: Int, edition: Int, body: WordKey)
  }

  /// What a configuration calls it.
  public let name: String
  /// As it is cited: `110/2004/NĐ-CP`, `ISO 9001:2008`.
  public let reference: String
  /// The day on which it was issued, where its number does not say the year.
  public let issued: CalendarDate?
  public let replacement: String
  /// The day from which the replacement is in force.
  public let from: CalendarDate
  /// The last day of a time in which both were allowed.
  public let transitionUntil: CalendarDate?
  /// Whether the facts were looked up; others are not used unless a user asks for them.
  public let isVerified: Bool
  let target: Target

  /// The last day on which it was right to rest on it.
  public var end: CalendarDate { max(from, transitionUntil ?? from) }

  /// Reads what is cited.
  ///
  /// - Returns: Nil for what is neither the number of a document nor a standard with its edition, and for a number
  ///   without year whose day is not given.
  init?(
    name: String,
    reference: String,
    issued: CalendarDate? = nil,
    replacement: String,
    from: CalendarDate,
    transitionUntil: CalendarDate? = nil,
    isVerified: Bool = true
  ) {
    guard let target = Self.target(reference, issued: issued) else { return nil }
    self.name = name
    self.reference = reference
    self.issued = issued
    self.replacement = replacement
    self.from = from
    self.transitionUntil = transitionUntil
    self.isVerified = isVerified
    self.target = target
  }

  /// What a number and symbol mean does not hang on the types there are.
  private static let noTypes = DocumentTypes([])

  private static func target(_ text: String, issued: CalendarDate?) -> Target? {
    let reader = TokenReader(SourceText(text))
    if reader.isNumber(0) {
      guard let found = CitationReader(reader, noTypes).reference(at: 0),
        found.symbol != nil, found.end == reader.tokens.count,
        found.year != nil || issued != nil
      else { return nil }
      return .document(reader.identity(of: found), issued: found.year == nil ? issued : nil)
    }
    let bodies = Set(reader.tokens.filter { $0.kind == .word }.map(\.key))
    guard let mention = StandardReader(reader, bodies: bodies).mention(at: 0),
      mention.tokens.upperBound == reader.tokens.count, let edition = mention.edition
    else { return nil }
    return .standard(number: mention.number, edition: edition, body: mention.bodies[0])
  }
}

/// All that is known of what was replaced, with the words that tell a basis of today from history.
public struct SupersededTable: Sendable {
  private let documents: [UInt64: [SupersededReference]]
  private let standards: [SupersededReference]
  /// `căn cứ`, `thực hiện`: what follows is a basis.
  let current: PhraseTable
  /// `thay thế`, `tổng kết`: the sentence is about what was.
  let past: PhraseTable

  public init(
    _ references: [SupersededReference] = [],
    current: [String] = [],
    past: [String] = []
  ) {
    var documents: [UInt64: [SupersededReference]] = [:]
    for reference in references {
      if case .document(let identity, _) = reference.target {
        documents[identity, default: []].append(reference)
      }
    }
    self.documents = documents
    standards = references.filter { if case .standard = $0.target { true } else { false } }
    self.current = PhraseTable(current)
    self.past = PhraseTable(past)
  }

  func reference(of citation: Citation) -> SupersededReference? {
    documents[citation.identity]?.first {
      guard case .document(_, let issued) = $0.target else { return false }
      return issued == nil || citation.day == issued
    }
  }

  func reference(of mention: StandardMention) -> SupersededReference? {
    standards.first {
      guard case .standard(let number, let edition, let body) = $0.target else { return false }
      return mention.number == number && mention.edition == edition && mention.bodies.contains(body)
    }
  }
}
