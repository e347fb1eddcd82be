/// A document that a text refers to by its number.
public struct Citation: Sendable, Equatable {
  /// How the number is built.
  public enum Form: Sendable, Equatable {
    /// `4034/KH-UBND`, `1300/SNV-CCHC`: a single document.
    case individual
    /// `14/2015/QĐ-UBND`, `56/2017/QH14`: a normative document.
    case normative
    /// `18-NQ/TW`: a document of the Party.
    case party
    /// `71/2014-BTC-BNV`: the part for the type is missing.
    case withoutType
    /// `Kế hoạch số 1643 ngày 02/02/2018`: the symbol is missing.
    case withoutSymbol
  }

  public let form: Form
  /// The type that the words before the number name.
  public let type: DocumentType?
  public let typeRange: TextRange?
  /// The digits of the number, with a letter behind them if it has one: `4034`, `30c`.
  public let number: TextRange
  /// The year inside the number.
  public let year: Int?
  /// Everything behind the number, and the year in it: `KH-UBND`.
  public let symbol: TextRange?
  /// The type that the symbol states.
  public let symbolType: DocumentType?
  /// Number and symbol: `4034/KH-UBND`.
  public let reference: TextRange
  /// The date that follows.
  public let date: DateMention?
  /// The date before it on which the sentence says that it was issued: `Ngày 22/5/2018, UBND huyện ban hành …`.
  public let issuedOn: DateMention?
  /// The issuer that follows: `UBND tỉnh Khánh Hòa`.
  public let issuer: TextRange?
  /// A number that citations of one number, year and symbol share, apart from case, blanks and leading zeros.
  public let identity: UInt64
  /// Whether the symbol alone names the issuer: `NĐ-CP`, `TT-BTC`; `UBND` may be any of thousands.
  public let namesIssuer: Bool
  /// From the type to the date or issuer.
  public let range: TextRange
  public let tokens: Range<Int>

  /// The day on which it was issued, as far as the text says it in full.
  public var day: CalendarDate? { date?.date ?? issuedOn?.date }

  /// What tells one document from another: number and symbol without leading zeros, blanks and case.
  public func key(in text: SourceText) -> String {
    let printed = text.string(in: reference)
    let isBlank = { (scalar: Unicode.Scalar) in
      scalar.isASCII
        ? scalar.value == 0x20 || 0x09...0x0D ~= scalar.value : scalar.properties.isWhitespace
    }
    var key = printed.uppercased()[...]
    if printed.unicodeScalars.contains(where: isBlank) {
      key.unicodeScalars.removeAll(where: isBlank)
    }
    while key.first == "0", !key.dropFirst().isEmpty { key = key.dropFirst() }
    return String(key)
  }
}
