extension ConfigurationSection {
  static let suppressions = ConfigurationSection(
    name: "suppressions",
    help: LocalizedText(
      vi: "Những phát hiện đã xem xét và chấp nhận, kèm lý do; không tính vào kết quả.",
      en: "Findings that were looked at and accepted, with a reason; they do not count."
    ),
    schema: { _ in .list(.mapping(Suppression.schema)) },
    read: { node, reading throws(YAMLFault) in
      for item in try node.entries(named: "suppressions") {
        reading.attempt { reading throws(YAMLFault) in
          let suppression = try Suppression(item, reading.source)
          reading.configuration.suppressions.append(suppression)
        }
      }
    },
    show: { shown, listing in
      guard !shown.configuration.suppressions.isEmpty else { return }
      listing.add("suppressions:")
      for suppression in shown.configuration.suppressions {
        listing.add("-", depth: 1, from: suppression.source.origin(suppression.place))
        for pair in suppression.content { listing.add(pair, depth: 2, suppression.source) }
      }
    }
  )
}

extension Suppression {
  fileprivate static let schema = [
    ValueSchema.Key(
      "rule",
      .oneOrMore(.text),
      help: LocalizedText(
        vi: "Quy tắc hoặc nhóm: tên, mã.",
        en: "Rules or families, by name or id."
      ),
      isRequired: true
    ),
    ValueSchema.Key(
      "files",
      .oneOrMore(.text),
      help: LocalizedText(
        vi: "Mẫu tên tệp, như ở 'overrides'.",
        en: "Patterns of file names, as in 'overrides'."
      )
    ),
    ValueSchema.Key(
      "place",
      .oneOrMore(.text),
      help: LocalizedText(
        vi: "Địa chỉ (Bảng 2 › dòng Tổng cộng), tiêu đề mục hoặc lời văn; không phải số dòng.",
        en: "An address (Bảng 2 › dòng Tổng cộng), a heading or words of the text; no line number."
      )
    ),
    ValueSchema.Key(
      "reason",
      .text,
      help: LocalizedText(vi: "Vì sao chấp nhận.", en: "Why it is accepted."),
      isRequired: true
    ),
    ValueSchema.Key(
      "until",
      .day,
      help: LocalizedText(vi: "Ngày cuối cùng còn hiệu lực.", en: "The last day on which it holds.")
    ),
  ]

  fileprivate init(_ node: YAMLNode, _ source: ConfigurationSource) throws(YAMLFault) {
    content = try node.mapping(named: "suppressions", keys: Self.schema.map(\.name))
    let values = Dictionary(content.map { ($0.key, $0.value) }) { first, _ in first }
    rules = try node.required("rule", of: content).texts(named: "rule").map { ($0.text, $0.place) }
    files = try values["files"].map { node throws(YAMLFault) in
      FileChoice(try node.texts(named: "files").map(\.text))
    }
    places = try values["place"].map { node throws(YAMLFault) in try node.places() }
    guard files != nil || places != nil else { throw YAMLFault(at: node.place, .suppressesAll) }
    reason = try node.required("reason", of: content).string(named: "reason")
    until = try values["until"].map { node throws(YAMLFault) in
      (try node.day(named: "until"), node.place)
    }
    self.source = source
    place = node.place
  }
}

extension Suppression.FileChoice {
  fileprivate init(_ texts: [String]) {
    patterns = texts.map { PathPattern($0) }
    areNames = texts.allSatisfy { !$0.contains("*") && !$0.contains("?") }
  }
}

extension YAMLNode {
  /// One text or more.
  fileprivate func texts(
    named name: String
  ) throws(YAMLFault) -> [(text: String, place: YAMLPlace)] {
    var texts: [(text: String, place: YAMLPlace)] = []
    for item in try oneOrMore(named: name) {
      texts.append((try item.string(named: name), item.place))
    }
    guard !texts.isEmpty else {
      let expected = LocalizedText(vi: "danh sách có ít nhất một mục", en: "a list of at least one")
      throw YAMLFault(at: place, .wrongValue(name, expected: expected, found: self))
    }
    return texts
  }

  fileprivate func places() throws(YAMLFault) -> [PlacePattern] {
    var patterns: [PlacePattern] = []
    for (text, place) in try texts(named: "place") {
      guard let pattern = PlacePattern(text) else { throw YAMLFault(at: place, .noPlace(text)) }
      patterns.append(pattern)
    }
    return patterns
  }
}

extension ConfigurationProblem {
  fileprivate static let suppressesAll = Self(
    vi: "mục này tắt hẳn quy tắc: hãy viết 'files' hoặc 'place', hoặc tắt quy tắc ở mục 'rules'",
    en: "this turns the rule off: write 'files' or 'place', or turn it off under 'rules'"
  )

  fileprivate static func noPlace(_ text: String) -> Self {
    Self(
      vi: "'place' là lời (địa chỉ, tiêu đề, câu văn), không phải số dòng như \(text.quoted)",
      en: "'place' is words (an address, a heading, a sentence), no line number as \(text.quoted)"
    )
  }

  static let unusedSuppression = Self(
    vi: "mục này không miễn trừ phát hiện nào trong các báo cáo đã xét; có thể bỏ đi",
    en: "this suppresses no finding of the reports that were checked; it can go"
  )

  static func expiredSuppression(_ day: CalendarDate) -> Self {
    Self(
      vi: "mục này đã hết hạn sau ngày \(day.text), nên không còn miễn trừ gì",
      en: "this expired after \(day), and suppresses nothing any more"
    )
  }
}
