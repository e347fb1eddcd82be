/// Finds the documents that a text refers to, in one pass over its tokens.
///
/// | written | is |
/// | --- | --- |
/// | `Kế hoạch số 4034/KH-UBND ngày 29/12/2017 của UBND tỉnh` | a single document |
/// | `14/2015/QĐ-UBND`, `56/2017/QH14`, `71/2014/TTLT-BTC-BNV` | normative |
/// | `18-NQ/TW` | of the Party |
/// | `Số: 76 /BC-UBND`, `71/2014-BTC-BNV`, `Kế hoạch số 1643 ngày 02/02/2018` | broken, and read |
public enum CitationLexer {
  /// All citations of a text whose dates are known, in order.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - dates: Its dates, in order.
  ///   - types: The types of documents there are.
  /// - Returns: The citations.
  public static func citations(
    in text: LexedText,
    dates: [DateMention],
    types: DocumentTypes
  ) -> [Citation] {
    CitationReader(TokenReader(text), types).all(CueCursor(text), dates)
  }
}

/// Reads the citation around a number.
struct CitationReader {
  let reader: TokenReader
  let words = TimeWords.shared
  let types: DocumentTypes
  private let agencies = AgencyReader.shared

  init(_ reader: TokenReader, _ types: DocumentTypes) {
    self.reader = reader
    self.types = types
  }

  func all(_ cues: CueCursor, _ dates: [DateMention]) -> [Citation] {
    var cues = cues
    var citations: [Citation] = []
    citations.reserveCapacity(cues.expected)
    var index = 0
    var date = 0
    // Where the last citation ends.
    var end = 0
    while let cue = cues.first(from: index) {
      index = cue
      guard reader.tokens[index].kind == .number, let found = reference(at: index) else {
        index += 1
        continue
      }
      while date < dates.count, dates[date].tokens.lowerBound < found.end { date += 1 }
      if let citation = citation(found, dates[..<date].last, dates[date...], behind: end) {
        end = citation.tokens.upperBound
        citations.append(citation)
        index = end
      } else {
        index = found.end
      }
    }
    return citations
  }

  /// Adds to a number what stands around it: the type before, the date and the issuer behind.
  ///
  /// - Parameters:
  ///   - found: The number with its symbol.
  ///   - earlier: The last date before it.
  ///   - dates: The dates behind it.
  ///   - previous: Where the citation before it ends.
  /// - Returns: The citation, or nil for a bare number that cites nothing.
  private func citation(
    _ found: DocumentReference,
    _ earlier: DateMention?,
    _ dates: ArraySlice<DateMention>,
    behind previous: Int
  ) -> Citation? {
    let lead = lead(before: found.number.lowerBound, symbolType: found.symbolType)
    var end = found.end
    let issuerFirst = agencies.agency(after: end, reader)
    if let issuerFirst { end = issuerFirst.upperBound }
    let date = dates.first { $0.tokens.lowerBound >= end }
      .flatMap { isNext($0.tokens, behind: end) ? $0 : nil }
    if let date { end = date.tokens.upperBound }
    let issuer = issuerFirst ?? agencies.agency(after: end, reader)
    if let issuer { end = max(end, issuer.upperBound) }
    if found.form == .withoutSymbol, date == nil || lead.type == nil || !lead.hasNumberWord {
      return nil
    }
    let tokens = lead.first..<end
    return Citation(
      form: found.form,
      type: lead.type,
      typeRange: lead.typeTokens.map { reader.range($0) },
      number: reader.range(found.number),
      year: found.year,
      symbol: found.symbol.map { reader.range($0) },
      symbolType: found.symbolType,
      reference: reader.range(found.number.lowerBound..<found.end),
      date: date,
      issuedOn: earlier.flatMap {
        $0.tokens.lowerBound >= previous && isIssue($0, lead.first) ? $0 : nil
      },
      issuer: issuer.map { reader.range($0) },
      identity: reader.identity(of: found),
      namesIssuer: namesIssuer(found),
      range: reader.range(tokens),
      tokens: tokens
    )
  }

  /// How many words may stand between a date and the document that was issued on it.
  private static let longestIssue = 20

  /// Whether a sentence says that a document was issued on a date: `Ngày …, UBND huyện đã ban hành`.
  private func isIssue(_ date: DateMention, _ citation: Int) -> Bool {
    let between = date.tokens.upperBound..<max(citation, date.tokens.upperBound)
    guard between.count <= Self.longestIssue, reader.isSign(between.lowerBound, ","),
      between.dropFirst().allSatisfy({ reader.isWord($0) || reader.isSign($0, "-") })
    else { return false }
    let last = between.upperBound - 1
    return reader.isWord(reader.before(last), words.issue.0) && reader.isWord(last, words.issue.1)
  }

  private func isNext(_ date: Range<Int>, behind end: Int) -> Bool {
    let next = reader.after(end - 1)
    let index = date.lowerBound
    if opensLine(date, behind: end) { return false }
    if index == next || (reader.isSign(next, "(") && index == next + 1) { return true }
    return reader.isSign(next, ",") && index == reader.after(next) && !opensClause(date)
  }

  /// Whether a date begins a sentence on a line of its own, as under a title: `NGHỊ QUYẾT SỐ 76/NQ-CP`, and below it
  /// `Ngày 28/11/2025, tại trụ sở …`.
  private func opensLine(_ date: Range<Int>, behind end: Int) -> Bool {
    guard date.lowerBound > end, let word = reader[date.lowerBound], word.isCapitalized,
      reader[date.lowerBound - 1]?.kind == .lineBreak
    else { return false }
    return opensClause(date) && !isAcronym(date.lowerBound)
  }

  /// Whether a date behind a comma begins what is told next: `…/NĐ-CP, ngày 15/3/2019 UBND xã đã tổ chức`.
  private func opensClause(_ date: Range<Int>) -> Bool {
    let next = date.upperBound
    if reader.isSign(next, ",") { return true }
    return reader.isWord(next) && !reader.isWord(next, words.of)
      && !reader.isWord(next, words.about)
  }

  private struct Lead {
    var type: DocumentType?
    var typeTokens: Range<Int>?
    var hasNumberWord = false
    var first: Int
  }

  /// `Kế hoạch số`, `Kế hoạch`, `Quyết định của`, `Số:` before a number.
  private func lead(before number: Int, symbolType: DocumentType?) -> Lead {
    var lead = Lead(first: number)
    var at = reader.before(number)
    if reader.isSign(at, ":") { at = reader.before(at) }
    if reader.isWord(at, words.number) {
      lead.hasNumberWord = true
      lead.first = at
      at = reader.before(at)
    } else if reader.isWord(at, words.of) {
      at = reader.before(at)
    }
    if let found = type(endingAt: at, symbolType) {
      lead.type = found.type
      lead.typeTokens = found.tokens
      lead.first = found.tokens.lowerBound
    }
    return lead
  }

  /// How many words before a number may hold the type that its symbol states.
  private static let longestName = 8

  /// The type that stands before a number, or the one before it that the symbol confirms: a
  /// `Thông báo kết luận số 45/TB-UBND` is a notice, a `Quyết định ban hành Kế hoạch số 31/QĐ-UBND` a decision.
  private func type(
    endingAt end: Int,
    _ symbolType: DocumentType?
  ) -> (type: DocumentType, tokens: Range<Int>)? {
    guard let found = types.type(endingAt: end, reader) else { return nil }
    let nearest = (type: found.type, tokens: found.first..<end + 1)
    guard let symbolType, symbolType != found.type else { return nearest }
    var at = reader.before(found.first)
    for _ in 0..<Self.longestName where reader.isWord(at) {
      if let other = types.type(endingAt: at, reader), other.type == symbolType {
        return (other.type, other.first..<at + 1)
      }
      at = reader.before(at)
    }
    return nearest
  }
}
