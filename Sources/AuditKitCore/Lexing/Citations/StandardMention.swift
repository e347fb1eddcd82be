/// A standard that a text names: `TCVN ISO 9001:2015`.
public struct StandardMention: Sendable, Equatable {
  /// The bodies before the number, as printed, in order: `TCVN`, `ISO`.
  public let bodies: [WordKey]
  /// The digits of the number: `9001`, of `15489-1` those of the series.
  public let number: Int
  /// The year of the edition, if one is printed.
  public let edition: Int?
  /// From the first body to the edition.
  public let range: TextRange
  public let tokens: Range<Int>
}

/// Finds standards at the bodies in their names: `TCVN`, `ISO`.
struct StandardReader {
  private let reader: TokenReader
  private let bodies: Set<WordKey>

  /// - Parameters:
  ///   - reader: The tokens.
  ///   - bodies: The words that stand for bodies.
  init(_ reader: TokenReader, bodies: Set<WordKey>) {
    self.reader = reader
    self.bodies = bodies
  }

  /// All standards of a text, in order.
  func all(_ terms: [TermMatch]) -> [StandardMention] {
    var mentions: [StandardMention] = []
    for term in terms where term.term == .standard {
      guard term.tokens.lowerBound >= mentions.last?.tokens.upperBound ?? 0,
        let mention = mention(at: term.tokens.lowerBound)
      else { continue }
      mentions.append(mention)
    }
    return mentions
  }

  /// The longest name has three bodies: `TCVN ISO/IEC`.
  private static let mostBodies = 4

  /// The standard whose name begins at a token.
  func mention(at first: Int) -> StandardMention? {
    var found: [WordKey] = []
    var index = first
    while found.count < Self.mostBodies, let body = body(at: index) {
      found.append(body)
      index = reader.after(index)
      if isLink(index) { index = reader.after(index) }
    }
    guard !found.isEmpty, let digits = reader.digits(index), (3...5).contains(digits.count) else {
      return nil
    }
    let edition = edition(after: part(after: index))
    let end = (edition?.token ?? index) + 1
    return StandardMention(
      bodies: found,
      number: digits.value,
      edition: edition?.year,
      range: reader.range(first..<end),
      tokens: first..<end
    )
  }

  private func body(at index: Int) -> WordKey? {
    guard let token = reader[index], token.kind == .word, token.isCapitalized,
      bodies.contains(token.key)
    else { return nil }
    return token.key
  }

  /// `ISO/IEC`, `ISO-9001`, `ISO: 9001`.
  private func isLink(_ index: Int) -> Bool {
    reader.isSign(index, "/") || reader.isSign(index, "-") || reader.isSign(index, ":")
  }

  /// The last token of a number, with the part of a series: `15489-1`.
  private func part(after number: Int) -> Int {
    guard reader.isSign(number + 1, "-"), reader.isTight(number + 2),
      reader.digits(number + 2)?.isShort == true
    else { return number }
    return number + 2
  }

  /// `:2015`, `: 2015`, `-2015` behind a number.
  private func edition(after number: Int) -> (year: Int, token: Int)? {
    let link = reader.after(number)
    guard reader.isSign(link, ":") || reader.isSign(link, "-") else { return nil }
    let token = reader.after(link)
    return reader.year(token).map { ($0, token) }
  }
}
