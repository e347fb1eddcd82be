/// What is wrong with a configuration, in words, and what was probably meant.
package struct ConfigurationProblem: Sendable, Equatable {
  package let text: LocalizedText
  /// The name that was probably meant.
  package let suggestion: String?

  init(vi: String, en: String) {
    text = LocalizedText(vi: vi, en: en)
    suggestion = nil
  }

  /// A name that does not exist: proposes the nearest one, else lists what there is.
  init(vi: String, en: String, name: String, known: [String]) {
    suggestion = Spelling.nearest(to: name, among: known)
    let hint = Spelling.hint(for: name, among: known)
    text = LocalizedText(vi: vi + hint.vietnamese, en: en + hint.english)
  }
}

// What the reader of YAML says.
extension ConfigurationProblem {
  static func fileTooLarge(_ limit: Int) -> Self {
    Self(
      vi: "tệp lớn hơn \(limit >> 20) MiB",
      en: "the file is larger than \(limit >> 20) MiB"
    )
  }
  static let notUTF8 = Self(
    vi: "chỗ này không phải văn bản UTF-8",
    en: "this is not UTF-8 text"
  )
  static let severalDocuments = Self(
    vi: "một tệp chỉ được có một tài liệu YAML; hãy bỏ dòng '---' này",
    en: "a file may hold one YAML document only; remove this '---'"
  )
  static func tooManyNodes(_ limit: Int) -> Self {
    Self(
      vi: "tệp có hơn \(limit / 1000) nghìn giá trị",
      en: "the file has more than \(limit / 1000) thousand values"
    )
  }
  static let tooDeep = Self(
    vi: "lồng nhau quá 32 tầng",
    en: "nested more than 32 levels deep"
  )
  static let valueExpected = Self(
    vi: "chỗ này phải có một giá trị",
    en: "a value is expected here"
  )
  static let keyIsNotText = Self(
    vi: "khoá phải là một chuỗi chữ",
    en: "a key must be a text"
  )
  static let alias = Self(
    vi: "không dùng được neo (&) và tham chiếu (*); nếu là chữ thì đặt trong ngoặc kép",
    en: "anchors (&) and aliases (*) are not allowed; put a text in quotes"
  )

  static let mergeKey = Self(
    vi: "không dùng được '<<' để gộp; hãy viết các khoá ra đây, hoặc dùng 'extends' cho cả tệp",
    en: "merging with '<<' is not allowed; write the keys here, or use 'extends' for a whole file"
  )

  static let tag = Self(
    vi: "không dùng được thẻ YAML (!); nếu là cụm từ cần bỏ thì đặt trong ngoặc kép",
    en: "YAML tags (!) are not allowed; put a phrase to remove in quotes"
  )

  static func repeated(_ key: String, line: Int) -> Self {
    Self(
      vi: "\(key.quoted) viết hai lần; lần trước ở dòng \(line)",
      en: "\(key.quoted) is written twice; first in line \(line)"
    )
  }

  /// A complaint of libyaml; those that people meet most are translated.
  static func malformed(_ problem: String, in language: String) -> Self {
    let vietnamese = translations.first { problem.hasPrefix($0.0) }?.1 ?? problem
    return Self(
      vi: "\(language) sai cú pháp: \(vietnamese)",
      en: "not valid \(language): \(problem)"
    )
  }

  private static let translations: [(String, String)] = [
    ("found character that cannot start", "ký tự này không mở đầu được một giá trị (tab?)"),
    ("found a tab character", "thụt lề bằng dấu cách, không bằng tab"),
    ("mapping values are not allowed", "dấu hai chấm không được đứng ở đây"),
    ("could not find expected ':'", "thiếu dấu hai chấm sau khoá"),
    ("did not find expected key", "thụt lề không khớp, hoặc thiếu khoá"),
    ("did not find expected '-' indicator", "thụt lề không khớp, hoặc thiếu dấu '-' của danh sách"),
    ("did not find expected ',' or", "danh sách trong ngoặc thiếu dấu phẩy hoặc dấu đóng ngoặc"),
    ("did not find expected node content", "thiếu giá trị"),
    ("found unexpected end of stream", "thiếu dấu đóng ngoặc"),
    ("control characters are not allowed", "có ký tự điều khiển"),
  ]
}

// What the decoders of the sections say.
extension ConfigurationProblem {
  static func unknownKey(_ key: String, known: [String]) -> Self {
    Self(
      vi: "không có khoá \(key.quoted)",
      en: "unknown key \(key.quoted)",
      name: key,
      known: known
    )
  }

  static func unknownRule(_ name: String, known: [String]) -> Self {
    Self(
      vi: "không có quy tắc hay nhóm nào tên \(name.quoted)",
      en: "there is no rule or family \(name.quoted)",
      name: name,
      known: known
    )
  }

  static func unknownOption(_ name: String, of rule: String, known: [String]) -> Self {
    Self(
      vi: "quy tắc '\(rule)' không có tuỳ chọn \(name.quoted)",
      en: "rule '\(rule)' has no option \(name.quoted)",
      name: name,
      known: known
    )
  }

  static func unknownTerm(_ name: String) -> Self {
    Self(
      vi: "từ vựng không có nghĩa \(name.quoted)",
      en: "the vocabulary has no meaning \(name.quoted)",
      name: name,
      known: Term.allCases.map(\.name)
    )
  }

  static func missingKey(_ key: String) -> Self {
    Self(vi: "thiếu khoá '\(key)'", en: "'\(key)' is missing")
  }

  static func nothingToRemove(_ name: String, known: [String]) -> Self {
    Self(
      vi: "không có \(name.quoted) để bỏ",
      en: "there is no \(name.quoted) to remove",
      name: name,
      known: known
    )
  }

  static func differentPlaceholders(_ message: String) -> Self {
    Self(
      vi: "câu báo \(message.quoted) có các chỗ {…} khác nhau trong hai ngôn ngữ",
      en: "message \(message.quoted) has other {…} in one language than in the other"
    )
  }

  static func familyOption(_ key: String) -> Self {
    Self(
      vi: "một nhóm chỉ đặt được 'level'; tuỳ chọn \(key.quoted) phải viết ở từng quy tắc",
      en: "a family takes 'level' only; write option \(key.quoted) under its rule"
    )
  }

  static let noCondition = Self(
    vi: "mục này không nói áp dụng cho báo cáo nào: thiếu files, periods, document-types, "
      + "agency-levels hoặc years",
    en:
      "this does not say for which reports: files, periods, document-types, agency-levels or years"
  )

  static let nothingOverridden = Self(
    vi: "mục này không đặt gì: thiếu rules hoặc fail-on",
    en: "this sets nothing: rules or fail-on is missing"
  )

  static let unusedOverride = Self(
    vi: "mục này không áp dụng cho báo cáo nào đã xét",
    en: "this applies to none of the reports that were checked"
  )

  static func unknownDocumentType(_ name: String, known: [String]) -> Self {
    Self(
      vi: "không có loại văn bản \(name.quoted)",
      en: "there is no document type \(name.quoted)",
      name: name,
      known: known
    )
  }

  static func chainTooLong(_ limit: Int) -> Self {
    Self(
      vi: "chuỗi 'extends' dài hơn \(limit) tệp",
      en: "the chain of 'extends' is longer than \(limit) files"
    )
  }

  /// A file to extend that cannot be.
  static func unreadableBase(_ notice: Notice) -> Self {
    Self(
      vi: "không mở rộng được tệp này: \(notice.vietnamese)",
      en: "this file cannot be extended: \(notice.english)"
    )
  }

  static func tooManyEntries(_ name: String) -> Self {
    Self(vi: "'\(name)' có hơn 1.000 mục", en: "'\(name)' has more than 1,000 entries")
  }

  static func oldName(_ advice: LocalizedText) -> Self {
    Self(vi: advice.vietnamese, en: advice.english)
  }

  static func idleOption(_ key: String, of rule: String) -> Self {
    Self(
      vi: "tuỳ chọn \(key.quoted) không có tác dụng, vì quy tắc '\(rule)' đang tắt",
      en: "option \(key.quoted) does nothing, since rule '\(rule)' is off"
    )
  }

  static func wrongValue(_ name: String, expected: LocalizedText, found: YAMLNode) -> Self {
    Self(
      vi: "'\(name)' phải là \(expected.vietnamese), không phải \(found.summary.vietnamese)",
      en: "'\(name)' must be \(expected.english), not \(found.summary.english)"
    )
  }

  /// A value outside a closed choice.
  static func wrongChoice(_ name: String, of choices: [String], found: YAMLNode) -> Self {
    let list = choices.joined(separator: ", ")
    let guess = found.text.flatMap { Spelling.nearest(to: $0, among: choices) }
    return Self(
      vi: "'\(name)' phải là một trong: \(list); không phải \(found.summary.vietnamese)",
      en: "'\(name)' must be one of \(list), not \(found.summary.english)",
      suggestion: guess
    )
  }

  private init(vi: String, en: String, suggestion: String?) {
    text = LocalizedText(vi: vi, en: en)
    self.suggestion = suggestion
  }
}
