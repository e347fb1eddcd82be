/// The level of government at which an agency stands, from the highest to the lowest.
public enum AgencyLevel: String, Sendable, CaseIterable {
  /// Ministries and the other bodies of the central government.
  case ministry
  /// `UBND tỉnh`, and that of a city under the central government.
  case province
  /// `Sở Nội vụ` and the other agencies of a province.
  case department
  /// `UBND huyện`, `UBND thành phố` within a province.
  case district
  /// `Phòng Nội vụ` and the other agencies of a district.
  case office
  /// `UBND xã`, `phường`, `thị trấn`.
  case commune
}

/// Finds levels of government by the words of `rules.yaml`, in the few words of an agency's name.
public struct AgencyLevels: Sendable {
  private struct Name: Sendable {
    /// Nil for words that hold a level's word and mean none: `xã hội`.
    let level: AgencyLevel?
    let words: [WordKey]
  }

  private let byFirstWord: WordMap<[Name]>

  /// - Parameters:
  ///   - phrases: For each level the words that name it.
  ///   - others: Phrases that mean no level.
  public init(_ phrases: [AgencyLevel: [String]], others: [String] = []) {
    let named = AgencyLevel.allCases.flatMap { level in
      (phrases[level] ?? []).map { (level: level as AgencyLevel?, phrase: $0) }
    }
    let all = named + others.map { (level: nil, phrase: $0) }
    let names = zip(all, WordKey.keys(of: all.map(\.phrase)))
      .map { Name(level: $0.level, words: $1) }.filter { !$0.words.isEmpty }
    byFirstWord = WordMap(grouping: names.sorted { $0.words.count > $1.words.count }) {
      $0.words[0]
    }
  }

  /// The levels named in some tokens, each once.
  func levels(in tokens: Range<Int>, _ reader: TokenReader) -> Set<AgencyLevel> {
    var found: Set<AgencyLevel> = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let name = name(at: index, reader)
      if let level = name?.level { found.insert(level) }
      index += max(1, name?.words.count ?? 1)
    }
    return found
  }

  /// The longest phrase that begins at a token.
  private func name(at index: Int, _ reader: TokenReader) -> Name? {
    guard let token = reader[index], let names = byFirstWord[token.key] else { return nil }
    return names.first { name in
      var at = index
      return name.words.enumerated().allSatisfy { offset, word in
        if offset > 0 { at = reader.after(at) }
        return reader[at]?.key == word
      }
    }
  }
}

extension Set<AgencyLevel> {
  /// The lowest one: `UBND xã Đồng Khê, huyện Tân Lộc` is a commune.
  var lowest: AgencyLevel? { AgencyLevel.allCases.last(where: contains) }
}
