// What is wrong with checks and forms, in words.
extension ConfigurationProblem {
  static func unknownMeasure(_ name: String, known: [String]) -> Self {
    Self(
      vi: "không có số đo \(name.quoted)",
      en: "there is no measure \(name.quoted)",
      name: name,
      known: known
    )
  }

  static func unknownPlaceholder(_ name: String, known: [String]) -> Self {
    Self(
      vi: "thông báo của loại quy tắc này không có chỗ điền {\(name.printable)}",
      en: "messages of this kind have no placeholder {\(name.printable)}",
      name: name,
      known: known
    )
  }

  static func unknownName(_ name: String, known: [String]) -> Self {
    Self(
      vi: "công thức nhắc đến \(name.quoted), nhưng 'where' không nói đó là số liệu nào",
      en: "the formula names \(name.quoted), but 'where' does not say which figure that is",
      name: name,
      known: known
    )
  }

  static func unknownCode(_ name: String, known: [String]) -> Self {
    Self(
      vi: "biểu không có mã \(name.quoted)",
      en: "the form has no code \(name.quoted)",
      name: name,
      known: known
    )
  }

  static func unusedName(_ name: String, known: [String]) -> Self {
    Self(
      vi: "công thức không nhắc đến \(name.quoted)",
      en: "the formula does not name \(name.quoted)",
      name: name,
      known: known
    )
  }

  static func malformedFormula(_ text: LocalizedText) -> Self {
    Self(vi: "công thức: \(text.vietnamese)", en: "formula: \(text.english)")
  }

  static func takenName(_ name: String, by other: String) -> Self {
    Self(
      vi: "\(name.quoted) đã là của quy tắc \(other.quoted)",
      en: "\(name.quoted) is that of rule \(other.quoted)"
    )
  }

  static func meaninglessText(_ key: String) -> Self {
    Self(
      vi: "'\(key)': không có chữ hay số nào, hoặc mẫu viết dở",
      en: "'\(key)': there is no word or number, or the pattern has no end"
    )
  }

  static func emptyList(_ key: String) -> Self {
    Self(vi: "'\(key)' phải có ít nhất một mục", en: "'\(key)' needs at least one entry")
  }

  static func excludedKey(_ key: String, by other: String) -> Self {
    Self(
      vi: "'\(key)' không đi cùng '\(other)'",
      en: "'\(key)' does not go with '\(other)'"
    )
  }

  static func messageCount(_ count: Int, marks: Int) -> Self {
    Self(
      vi: "ví dụ có \(marks) chỗ đánh dấu nhưng \(count) thông báo",
      en: "the example has \(marks) marks and \(count) messages"
    )
  }

  static let noSubject = Self(
    vi: "không nói là số liệu nào: thiếu column, role, number, code, row, measure hoặc section",
    en: "this does not say which figure: column, role, number, code, row, measure or section"
  )
  static let sectionIsNoFigure = Self(
    vi: "một mục không phải là số liệu; 'section' chỉ dùng cho allowed, pattern, required",
    en: "a section is no figure; 'section' is for allowed, pattern and required"
  )
  static let noBounds = Self(
    vi: "thiếu 'minimum' hoặc 'maximum'",
    en: "'minimum' or 'maximum' is missing"
  )
  static let crossedBounds = Self(
    vi: "'maximum' nhỏ hơn 'minimum'",
    en: "'maximum' is less than 'minimum'"
  )
  static let unmarkedExample = Self(
    vi: "ví dụ sai phải đánh dấu chỗ bị báo bằng ⟦ và ⟧",
    en: "an invalid example must mark the place of its finding with ⟦ and ⟧"
  )
  static let markedExample = Self(
    vi: "ví dụ đúng không có chỗ bị báo, nên không có ⟦ ⟧",
    en: "a valid example has no finding, and so no ⟦ ⟧"
  )
  static let unmatchedSelector = Self(
    vi: "không báo cáo nào đã xét có chỗ này",
    en: "none of the reports that were checked has this"
  )
  static let ambiguousSelector = Self(
    vi: "nhiều dòng hoặc cột cùng khớp với chỗ này, nên không xét; hãy ghi thêm tiêu đề hoặc 'in'",
    en: "several rows or columns fit this, so nothing was judged; add a header, or 'in'"
  )
}
