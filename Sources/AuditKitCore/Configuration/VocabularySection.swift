extension YAMLNode {
  /// Reads the section `vocabulary`: meanings, and for each the phrases to add or, with `!`, to remove.
  func addPhrases(to phrases: inout [Term: [String]]) throws(YAMLFault) {
    for pair in try mapping(named: "vocabulary") {
      guard let term = Term(name: pair.key) else {
        throw YAMLFault(at: pair.keyPlace, .unknownTerm(pair.key))
      }
      var list = PhraseList(phrases[term] ?? [])
      for item in try pair.value.list(named: pair.key) {
        try list.read(item, of: pair.key)
      }
      phrases[term] = list.phrases
    }
  }
}

/// The phrases of one meaning, while a file changes them.
private struct PhraseList {
  private(set) var phrases: [String]
  /// The phrases that were there before, so that a file may repeat them; most files begin with none.
  private let known: Set<String>

  init(_ phrases: [String]) {
    self.phrases = phrases
    known = Set(phrases)
  }

  mutating func read(_ node: YAMLNode, of term: String) throws(YAMLFault) {
    let phrase = try node.string(named: term)
    if phrase.utf8.first == UInt8(ascii: "!") {
      try remove(String(phrase.dropFirst()), at: node.place)
    } else if known.isEmpty || !known.contains(phrase) {
      phrases.append(phrase)
    }
  }

  /// Removes a phrase, and others that differ from it only in ways that do not matter to matching.
  private mutating func remove(_ phrase: String, at place: YAMLPlace) throws(YAMLFault) {
    let key = Self.key(phrase)
    let rest = phrases.filter { Self.key($0) != key }
    guard rest.count < phrases.count else {
      throw YAMLFault(at: place, .nothingToRemove(phrase, known: phrases))
    }
    phrases = rest
  }

  private static func key(_ phrase: String) -> [WordKey] {
    Tokenizer.tokens(of: SourceText(phrase)).map(\.key)
  }
}
