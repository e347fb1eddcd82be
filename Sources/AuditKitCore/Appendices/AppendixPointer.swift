/// A place in the text that sends the reader to appendices: `(Chi tiết tại Phụ lục II)`.
struct AppendixPointer: Sendable {
  /// Label and numbers as printed: `Phụ lục II`, `Phụ lục I, II`.
  let range: TextRange
  let tokens: Range<Int>
  let numbers: [Int]
  /// Where each of the numbers stands: the first with its label.
  let places: [TextRange]
  /// The sentence in which it stands.
  let sentence: Range<Int>
  /// The words in the same parentheses, if it stands in some.
  let parenthesis: Range<Int>?
  /// Whether it may mean an appendix of a document that is cited there.
  let isForeign: Bool
  /// Whether the sentence says that the appendix comes in a file of its own.
  let isSentApart: Bool
}

/// Finds the places that point to numbered appendices.
struct AppendixPointerReader {
  private let lexed: LexedText
  private let labels: CaptionLabelReader
  private let citations: [Citation]

  /// How many tokens behind a pointer may name the document whose appendix it is.
  private static let longestOwner = 8
  /// How far a sentence is followed, in tokens.
  private static let longestSentence = 200
  private static let about = WordKey("về")
  private static let joints: Set<WordKey> = [WordKey("và"), WordKey("đến")]

  init(_ document: Document, _ lexed: LexedText, _ citations: [Citation]) {
    self.lexed = lexed
    labels = CaptionLabelReader(document, lexed)
    self.citations = citations
  }

  /// The pointers in a stretch of running text.
  func pointers(in tokens: Range<Int>) -> [AppendixPointer] {
    lexed.terms(in: tokens).compactMap { match in
      guard match.term == .appendixLabel else { return nil }
      return pointer(from: match.tokens, within: tokens)
    }
  }

  private func pointer(from label: Range<Int>, within text: Range<Int>) -> AppendixPointer? {
    let numbers = numbers(behind: label.upperBound, text.upperBound)
    guard let first = numbers.first, let last = numbers.last else { return nil }
    let tokens = label.lowerBound..<last.tokens.upperBound
    let sentence = sentence(around: tokens, within: text)
    return AppendixPointer(
      range: lexed.range(of: tokens),
      tokens: tokens,
      numbers: numbers.map(\.value),
      places: [lexed.range(of: label.lowerBound..<first.tokens.upperBound)]
        + numbers.dropFirst().map { lexed.range(of: $0.tokens) },
      sentence: sentence,
      parenthesis: parenthesis(around: tokens, within: sentence),
      isForeign: isForeign(tokens, in: sentence),
      isSentApart: lexed.has(.sentApart, in: sentence)
    )
  }

  // MARK: Numbers

  private struct Number {
    let value: Int
    let tokens: Range<Int>
  }

  /// No document has more appendices; larger numbers count something else.
  private static let greatest = 99

  /// `II`, `I và II`, `1, 2, 3`.
  private func numbers(behind label: Int, _ limit: Int) -> [Number] {
    guard let first = number(at: label, limit) else { return [] }
    var numbers = [first]
    var end = first.tokens.upperBound
    while let next = next(behind: end, limit) {
      numbers.append(next)
      end = next.tokens.upperBound
    }
    return numbers
  }

  private func number(at index: Int, _ limit: Int) -> Number? {
    guard let (numbers, end) = labels.number(at: index, before: limit), let value = numbers.first,
      value <= Self.greatest
    else { return nil }
    return Number(value: value, tokens: index..<end)
  }

  /// The next number of a list, which no word of its own follows: `Phụ lục I, 12 xã` is no list.
  private func next(behind end: Int, _ limit: Int) -> Number? {
    guard end + 1 < limit, isJoint(lexed.tokens[end]), lexed.tokens[end + 1].isSpaced,
      let number = number(at: end + 1, limit)
    else { return nil }
    let next = number.tokens.upperBound
    guard next == limit || lexed.tokens[next].kind != .word || isJoint(lexed.tokens[next]) else {
      return nil
    }
    return number
  }

  private func isJoint(_ token: Token) -> Bool {
    token.isSign(",") || token.isSign("-") || token.isSign("&") || Self.joints.contains(token.key)
  }

  // MARK: Surroundings

  /// The tokens around a pointer, between two stops.
  private func sentence(around tokens: Range<Int>, within text: Range<Int>) -> Range<Int> {
    let least = max(text.lowerBound, tokens.lowerBound - Self.longestSentence)
    let most = min(text.upperBound, tokens.upperBound + Self.longestSentence)
    var first = tokens.lowerBound
    while first > least, !isStop(first - 1, text.upperBound) { first -= 1 }
    var end = tokens.upperBound
    while end < most, !isStop(end, text.upperBound) { end += 1 }
    return first..<end
  }

  /// A full stop or semicolon with a blank behind it.
  private func isStop(_ index: Int, _ limit: Int) -> Bool {
    let token = lexed.tokens[index]
    guard token.isSign(".") || token.isSign(";") else { return false }
    return index + 1 >= limit || lexed.tokens[index + 1].isSpaced
      || lexed.tokens[index + 1].kind == .lineBreak
  }

  private func parenthesis(around tokens: Range<Int>, within sentence: Range<Int>) -> Range<Int>? {
    let before = (sentence.lowerBound..<tokens.lowerBound).last {
      lexed.tokens[$0].isSign("(") || lexed.tokens[$0].isSign(")")
    }
    guard let before, lexed.tokens[before].isSign("(") else { return nil }
    let end = (tokens.upperBound..<sentence.upperBound).first { lexed.tokens[$0].isSign(")") }
    return before + 1..<(end ?? sentence.upperBound)
  }

  /// `Phụ lục II kèm theo Nghị định …`, `Phụ lục H của QCVN 06:2022/BXD`, and any pointer in a sentence that cites a document: it may mean
  /// the appendix of that one.
  private func isForeign(_ pointer: Range<Int>, in sentence: Range<Int>) -> Bool {
    let cited = citations.partitioningIndex { $0.tokens.lowerBound >= sentence.lowerBound }
    if cited < citations.count, citations[cited].tokens.lowerBound < sentence.upperBound {
      return true
    }
    if isOfAForm(pointer) || isOfAnother(pointer, in: sentence) { return true }
    let most = min(sentence.upperBound, pointer.upperBound + Self.longestOwner)
    let end = (pointer.upperBound..<most).first {
      lexed.tokens[$0].key == Self.about || lexed.tokens[$0].isSign(")")
    }
    let owner = lexed.terms(in: pointer.upperBound..<(end ?? most))
    return owner.contains { match in
      match.term == .legalDocument || match.term == .formLabel || match.term == .standard
        || match.term == .documentUnit && !owner.contains { $0.isReport(at: match) }
    }
  }
}

extension AppendixPointerReader {
  /// `Theo mẫu tại Phụ lục 5`: the form comes from elsewhere.
  private func isOfAForm(_ pointer: Range<Int>) -> Bool {
    (max(0, pointer.lowerBound - 3)..<pointer.lowerBound).contains {
      lexed.tokens[$0].key == Self.form
    }
  }

  /// `Phụ lục 5 của Bộ Nội vụ`, but not `của Báo cáo này`.
  private func isOfAnother(_ pointer: Range<Int>, in sentence: Range<Int>) -> Bool {
    let end = pointer.upperBound
    guard end + 1 < sentence.upperBound, lexed.tokens[end].key == TimeWords.shared.of else {
      return false
    }
    return !lexed.has(.reportTitle, in: end + 1..<sentence.upperBound)
  }

  private static let form = WordKey("mẫu")
}

extension TermMatch {
  /// `Báo cáo này` is the document itself.
  fileprivate func isReport(at other: TermMatch) -> Bool {
    term == .reportTitle && tokens == other.tokens
  }
}
