/// How alike two names are that differ in one word.
struct NameLikeness: Equatable {
  /// How many letters and tones must be changed.
  let edits: Int
  /// Whether the letters are the same but for their marks: `Sơn`, `Son`.
  let isOfMarks: Bool
  /// Whether the first letter of the word is the same.
  let keepsInitial: Bool

  /// Compares two names; nil unless just one word differs, and by little.
  static func between(_ one: UnitMention, _ other: UnitMention, in lexed: LexedText) -> Self? {
    guard one.wordCount == other.wordCount, one.wordCount > 1 else { return nil }
    let reader = UnitNameReader(lexed: lexed)
    let pairs = zip(reader.words(of: one), reader.words(of: other))
    let differing = pairs.filter { lexed.tokens[$0].key != lexed.tokens[$1].key }
    guard differing.count == 1 else { return nil }
    let (left, right) = (lexed.tokens[differing[0].0].range, lexed.tokens[differing[0].1].range)
    return between(left, right, in: lexed.text)
  }

  private static func between(
    _ one: TextRange,
    _ other: TextRange,
    in text: SourceText
  ) -> NameLikeness? {
    let (left, right) = (letters(one, text), letters(other, text))
    guard (2...longest).contains(left.bases.count), (2...longest).contains(right.bases.count),
      !isNumeral(one, text) || !isNumeral(other, text)
    else { return nil }
    let edits = distance(left.bases, right.bases) + (left.tone == right.tone ? 0 : 1)
    let isOfMarks = left.bases.map(plain) == right.bases.map(plain)
    guard edits <= most || isOfMarks else { return nil }
    return NameLikeness(
      edits: edits,
      isOfMarks: isOfMarks,
      keepsInitial: plain(left.bases[0]) == plain(right.bases[0])
    )
  }

  private static let longest = 12
  private static let most = 2

  private static func letters(
    _ word: TextRange,
    _ text: SourceText
  ) -> (bases: [UInt8], tone: Int) {
    var bases: [UInt8] = []
    var tone = 0
    var offset = word.start
    while offset < word.end, bases.count <= longest {
      let scalar = UTF8Scalar.decode(text.bytes, &offset)
      guard let letter = LetterTable.shared.letter(scalar) else { continue }
      bases.append(letter.base)
      tone += Int(letter.tone)
    }
    return (bases, tone)
  }

  /// `Khánh Hòa II` and `Khánh Hòa III` are two units.
  private static func isNumeral(_ word: TextRange, _ text: SourceText) -> Bool {
    RomanNumeral.value(of: text.bytes[word.start..<word.end]) != nil
  }

  /// A letter without its mark.
  private static func plain(_ base: UInt8) -> UInt8 {
    switch base {
    case 128: UInt8(ascii: "d")
    case 129, 130: UInt8(ascii: "a")
    case 131: UInt8(ascii: "e")
    case 132, 133: UInt8(ascii: "o")
    case 134: UInt8(ascii: "u")
    default: base
    }
  }

  /// The least number of letters to change, add or leave out.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let substituted = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substituted, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
