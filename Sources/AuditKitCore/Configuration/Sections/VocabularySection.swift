extension ConfigurationSection {
  static let vocabulary = ConfigurationSection(
    name: "vocabulary",
    help: LocalizedText(
      vi: "Từ vựng: nghĩa và các cách viết; viết thêm thì được cộng vào, \"!cụm từ\" thì bỏ đi.",
      en: "Meanings and how they are written; phrases are added, \"!phrase\" removes one."
    ),
    schema: { _ in
      .mapping(Term.allCases.map { ValueSchema.Key($0.name, .list(.text)) })
    },
    read: { node, reading throws(YAMLFault) in
      for pair in try node.mapping(named: "vocabulary") {
        reading.attempt { reading throws(YAMLFault) in
          guard let term = Term(name: pair.key) else {
            throw YAMLFault(at: pair.keyPlace, .unknownTerm(pair.key))
          }
          var list = PhraseList(reading.configuration.phraseSettings[term])
          try list.read(pair, &reading)
          reading.configuration.phraseSettings[term] = list.phrases
        }
      }
    },
    show: { shown, listing in
      listing.add("vocabulary:")
      for term in Term.allCases {
        let phrases = shown.configuration.phraseSettings[term]
        guard !phrases.isEmpty else { continue }
        listing.add("\(term.name):", depth: 1)
        listing.add(phrases, depth: 2)
      }
    }
  )
}

/// The phrases of all meanings, with the lines they were read from.
struct PhraseSettings: Sendable {
  /// Nil as long as they are those of the default.
  private var changed: [Term: [Setting<String>]]? = [:]

  /// None.
  init() {}

  /// Those of the default, read only if somebody asks for them.
  static let ofDefault: PhraseSettings = {
    var phrases = PhraseSettings()
    phrases.changed = nil
    return phrases
  }()

  var isDefault: Bool { changed == nil }

  var all: [Term: [Setting<String>]] { changed ?? Configuration.defaultPhrases }

  subscript(term: Term) -> [Setting<String>] {
    get { all[term] ?? [] }
    set {
      var phrases = all
      changed = nil
      phrases[term] = newValue
      changed = phrases
    }
  }
}

/// A list of phrases while a file adds to it and, with `!`, takes from it.
struct PhraseList {
  private var all: [Setting<String>]
  /// The phrases that were there before, so that a file may repeat them; most files begin with none.
  private let known: Set<String>
  /// The words of what was there before, made when the first phrase is removed.
  private var keys: Set<[WordKey]>?
  private var removed: Set<[WordKey]> = []

  init(_ phrases: [Setting<String>]) {
    all = phrases
    known = Set(phrases.map(\.value))
  }

  /// What is left.
  var phrases: [Setting<String>] {
    removed.isEmpty ? all : all.filter { !removed.contains(Self.key($0.value)) }
  }

  /// Reads the list under a key.
  mutating func read(
    _ pair: YAMLPair,
    _ reading: inout ConfigurationReading
  ) throws(YAMLFault) {
    for item in try pair.value.list(named: pair.key) {
      reading.attempt { reading throws(YAMLFault) in
        let phrase = try item.string(named: pair.key)
        if phrase.utf8.first == UInt8(ascii: "!") {
          try remove(String(phrase.dropFirst()), at: item.place)
        } else if known.isEmpty || !known.contains(phrase) {
          all.append(reading.setting(phrase, at: item.place))
        }
      }
    }
  }

  /// Removes a phrase, and others that differ from it only in ways that do not matter to matching.
  private mutating func remove(_ phrase: String, at place: YAMLPlace) throws(YAMLFault) {
    let keys = keys ?? Set(known.map(Self.key))
    self.keys = keys
    let key = Self.key(phrase)
    guard keys.contains(key) else {
      throw YAMLFault(at: place, .nothingToRemove(phrase, known: known.sorted()))
    }
    removed.insert(key)
  }

  private static func key(_ phrase: String) -> [WordKey] {
    Tokenizer.tokens(of: SourceText(phrase)).map(\.key)
  }
}

extension ConfigurationListing {
  /// Adds a list of phrases, one on each line.
  mutating func add(_ phrases: [Setting<String>], depth: Int) {
    for phrase in phrases { add("- \(phrase.value.yamlText)", depth: depth, from: phrase.origin) }
  }
}
