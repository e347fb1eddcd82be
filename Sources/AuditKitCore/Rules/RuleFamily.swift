/// Rules that look at one kind of thing.
///
/// An open set: rule packs and configurations bring families of their own, and the families of a program are
/// those of its rules. Two families are the same when their ids are.
public struct RuleFamily: Sendable, Hashable {
  /// What the ids of its rules begin with: `TOT`.
  public let id: String
  /// The word for it among the tags of a rule in SARIF: `totals`.
  public let tag: String
  public let title: LocalizedText

  /// A family of one's own; its tag is its id in small letters, unless another is given.
  public init(id: String, tag: String? = nil, title: LocalizedText) {
    self.id = id
    self.tag = tag ?? id.lowercased()
    self.title = title
  }

  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension RuleFamily {
  public static let totals = Self(
    id: "TOT",
    tag: "totals",
    title: LocalizedText(vi: "Tổng số", en: "Totals")
  )
  public static let percentages = Self(
    id: "PCT",
    tag: "percentages",
    title: LocalizedText(vi: "Tỷ lệ", en: "Percentages")
  )
  public static let periods = Self(
    id: "PER",
    tag: "periods",
    title: LocalizedText(vi: "Kỳ báo cáo", en: "Periods")
  )
  public static let dates = Self(
    id: "DAT",
    tag: "dates",
    title: LocalizedText(vi: "Ngày tháng và thời hạn", en: "Dates and deadlines")
  )
  public static let citations = Self(
    id: "CIT",
    tag: "citations",
    title: LocalizedText(vi: "Văn bản viện dẫn", en: "Cited documents")
  )
  public static let structure = Self(
    id: "STR",
    tag: "structure",
    title: LocalizedText(vi: "Bố cục", en: "Structure")
  )
  public static let consistency = Self(
    id: "CON",
    tag: "consistency",
    title: LocalizedText(vi: "Nhất quán", en: "Consistency")
  )
}

extension [RuleInfo] {
  /// The families of the rules, in the order in which they come first.
  var families: [RuleFamily] {
    var seen: Set<RuleFamily> = []
    return map(\.family).filter { seen.insert($0).inserted }
  }
}
