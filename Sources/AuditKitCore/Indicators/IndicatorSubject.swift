/// The unit or field whose dossiers an indicator counts: `xã An Bình`; `lĩnh vực Tư pháp`.
struct IndicatorSubject: Sendable {
  /// Its words without `UBND`, `lĩnh vực` and the kind of unit, as they compare.
  let name: WordKey
  let kind: Kind

  enum Kind: Sendable, Hashable {
    case field
    /// A unit of a level, with the key of the word for its kind: `xã`, `thị trấn`.
    case unit(AgencyLevel, WordKey)
    /// What a row of a table or an item of a list names without saying what it is: `Tư pháp`.
    case bare
  }

  var unitLevel: AgencyLevel? {
    if case .unit(let level, _) = kind { level } else { nil }
  }

  var isUnit: Bool { unitLevel != nil }

  /// Whether both may be the same, in so far as they say what they are.
  func agrees(with other: IndicatorSubject) -> Bool {
    name == other.name && (kind == other.kind || kind == .bare || other.kind == .bare)
  }
}

extension IndicatorSubject {
  init(words: [WordKey], kind: Kind) { self.init(name: WordKey(words), kind: kind) }
}

/// A place that names a unit or field.
struct SubjectMention: Sendable {
  let subject: IndicatorSubject
  /// Its words, with `lĩnh vực` or the kind of unit.
  let tokens: Range<Int>
  /// Whether it begins a list: `các xã An Bình, An Hòa`.
  var beginsList = false
}
