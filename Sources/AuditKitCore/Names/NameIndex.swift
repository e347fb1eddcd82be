/// Finds the names of a set that are like another name, without comparing each with each.
struct NameIndex {
  private let lexed: LexedText
  private let known: [UnitMention]
  /// The names by what is left of them without one of their words.
  private let byRest: NameGroups
  /// The names by all but their last word.
  private let byBeginning: NameGroups

  /// So many names that differ in one word tell nothing.
  private static let mostAlike = 64
  /// What no word is, in the place of the one that is left out.
  private static let gap = WordKey(value: 0)

  init(_ known: [UnitMention], in lexed: LexedText) {
    self.lexed = lexed
    self.known = known
    var rests: [(UnitName, Int)] = []
    var beginnings: [(UnitName, Int)] = []
    for (index, mention) in known.enumerated() {
      let words = Self.words(of: mention, in: lexed)
      for left in words.indices where words.count > 1 {
        rests.append((Self.rest(of: words, without: left), index))
      }
      beginnings.append((UnitName(words.dropLast()), index))
    }
    byRest = NameGroups(rests)
    byBeginning = NameGroups(beginnings)
  }

  private static func words(of mention: UnitMention, in lexed: LexedText) -> [WordKey] {
    UnitNameReader(lexed: lexed).words(of: mention).map { lexed.tokens[$0].key }
  }

  private static func rest(of words: [WordKey], without left: Int) -> UnitName {
    UnitName(words.indices.lazy.map { $0 == left ? gap : words[$0] })
  }

  /// The names that are like a given one, but are not the same.
  func alike(_ mention: UnitMention) -> [(mention: UnitMention, likeness: NameLikeness)] {
    guard !known.isEmpty, mention.wordCount > 1 else { return [] }
    let words = Self.words(of: mention, in: lexed)
    var found: [(mention: UnitMention, likeness: NameLikeness)] = []
    for left in words.indices {
      for index in byRest[Self.rest(of: words, without: left)].prefix(Self.mostAlike) {
        if let likeness = NameLikeness.between(mention, known[index], in: lexed) {
          found.append((known[index], likeness))
        }
      }
    }
    return found
  }

  /// The names that go on with one more word.
  func longer(_ name: UnitName) -> [UnitMention] {
    byBeginning[name].prefix(Self.mostAlike).map { known[$0] }
  }
}
