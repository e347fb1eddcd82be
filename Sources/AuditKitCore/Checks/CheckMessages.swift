/// What a check says unless its author writes a message, and the placeholders that a message may have.
enum CheckMessages {
  /// The ids of the messages: about what is stated, and about what is not there.
  static let stated = "stated"
  static let missing = "missing"

  /// The placeholders of a kind, in the order in which SARIF numbers them; a formula's operands come on top.
  static func placeholders(of relation: CheckRelation) -> [String] {
    switch relation {
    case .sum: ["place", "stated", "expected", "parts"]
    case .ratio: ["place", "stated", "expected", "part", "base"]
    case .equal: ["place", "stated", "expected", "other"]
    case .range: ["place", "stated", "minimum", "maximum"]
    case .allowed: ["place", "stated", "allowed"]
    case .pattern: ["place", "stated", "pattern"]
    case .required: ["place"]
    case .formula(let formula): ["place", "stated", "expected"] + formula.names
    }
  }

  /// The messages of a check that demands something, in the words of its author where there are any.
  static func templates(_ relation: CheckRelation, own: LocalizedText?) -> [MessageTemplate] {
    let known = placeholders(of: relation)
    let text = own ?? preset(relation)
    guard case .required = relation else { return [template(stated, known, text)] }
    return [
      template(stated, known, text), template(missing, known + ["missing"], own ?? absence),
    ]
  }

  private static func template(
    _ id: String,
    _ known: [String],
    _ text: LocalizedText
  ) -> MessageTemplate {
    let used = Set(text.vietnamese.placeholders + text.english.placeholders)
    return MessageTemplate(id, arguments: known.filter(used.contains), text)
  }

  private static let absence = LocalizedText(
    vi: "{place} thiếu “{missing}”.",
    en: "{place} lacks “{missing}”."
  )

  private static func preset(_ relation: CheckRelation) -> LocalizedText {
    switch relation {
    case .sum:
      LocalizedText(
        vi: "{place} ghi {stated}, nhưng các thành phần ({parts}) cộng lại được {expected}.",
        en: "{place} states {stated}, but its parts ({parts}) make {expected}."
      )
    case .ratio:
      LocalizedText(
        vi: "{place} ghi {stated} %, nhưng {part} trên {base} là {expected} %.",
        en: "{place} states {stated} %, but {part} of {base} is {expected} %."
      )
    case .equal:
      LocalizedText(
        vi: "{place} ghi {stated}, nhưng {other} ghi {expected}.",
        en: "{place} states {stated}, but {other} states {expected}."
      )
    case .range(let minimum, let maximum): bounds(minimum, maximum)
    case .allowed:
      LocalizedText(
        vi: "{place} ghi “{stated}”, nhưng chỉ được ghi: {allowed}.",
        en: "{place} states “{stated}”, which is none of: {allowed}."
      )
    case .pattern:
      LocalizedText(
        vi: "{place} ghi “{stated}”, không theo mẫu “{pattern}”.",
        en: "{place} states “{stated}”, which does not look like “{pattern}”."
      )
    case .required: LocalizedText(vi: "{place} để trống.", en: "{place} is left blank.")
    case .formula(let formula): preset(formula)
    }
  }

  private static func bounds(_ minimum: ExactDecimal?, _ maximum: ExactDecimal?) -> LocalizedText {
    switch (minimum, maximum) {
    case (_, nil):
      LocalizedText(
        vi: "{place} ghi {stated}, nhỏ hơn {minimum}.",
        en: "{place} states {stated}, less than {minimum}."
      )
    case (nil, _):
      LocalizedText(
        vi: "{place} ghi {stated}, lớn hơn {maximum}.",
        en: "{place} states {stated}, more than {maximum}."
      )
    case (_, _):
      LocalizedText(
        vi: "{place} ghi {stated}, ngoài khoảng từ {minimum} đến {maximum}.",
        en: "{place} states {stated}, which is not between {minimum} and {maximum}."
      )
    }
  }

  private static func preset(_ formula: Formula) -> LocalizedText {
    let (vi, en) = formula.relation.words
    return LocalizedText(
      vi: "{place}: theo công thức phải \(vi) {expected}, nhưng số ghi là {stated}.",
      en: "{place}: by its formula this must be \(en) {expected}, but {stated} is stated."
    )
  }
}

extension Formula.Relation {
  fileprivate var words: (vi: String, en: String) {
    switch self {
    case .equal: ("bằng", "equal to")
    case .notEqual: ("khác", "other than")
    case .atMost: ("không lớn hơn", "at most")
    case .atLeast: ("không nhỏ hơn", "at least")
    case .below: ("nhỏ hơn", "less than")
    case .above: ("lớn hơn", "more than")
    }
  }
}

extension String {
  /// The names between braces, in order.
  var placeholders: [String] {
    var names: [String] = []
    _ = filling { name in
      names.append(name)
      return nil
    }
    return names
  }
}
