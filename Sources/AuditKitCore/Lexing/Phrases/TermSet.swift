/// A set of terms: what a label measures, in one value without memory of its own.
public struct TermSet: OptionSet, Hashable, Sendable {
  private let bits: TwoWords

  /// How many terms there may be.
  static let capacity = 128

  public init(rawValue: UInt128) { bits = TwoWords(rawValue) }

  /// One bit for each term.
  public var rawValue: UInt128 { bits.value }

  /// The set of one term.
  @inline(__always)
  public init(_ term: Term) { bits = TwoWords(bit: term.position) }

  /// The set of some terms.
  public init(_ terms: some Sequence<Term>) {
    self.init(rawValue: terms.reduce(0) { $0 | 1 << UInt128($1.position) })
  }

  /// Whether a term is among them.
  @inline(__always)
  public func contains(_ term: Term) -> Bool { bits.has(bit: term.position) }

  public var count: Int { rawValue.nonzeroBitCount }

  /// Its terms in the order of their declaration.
  public var terms: [Term] { Term.allCases.filter(contains) }
}

extension TermSet {
  /// The names of things that are counted: people, dossiers, procedures, documents.
  static let unitClasses = TermSet(Term.allCases.filter(\.isUnitClass))
}

/// Lets a set be written as a list of terms: `[.resolved, .early]`.
extension TermSet: ExpressibleByArrayLiteral {
  public init(arrayLiteral terms: Term...) { self.init(terms) }
}
