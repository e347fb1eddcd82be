/// The members of an object that a program wrote, read strictly.
struct ExternalFields {
  private let members: [JSONMember]

  /// Reads a line.
  init(line: [UInt8]) throws(ExternalFault) {
    guard UTF8Check.firstError(in: line) == nil else { throw .notUTF8 }
    let value: JSONValue
    do throws(JSONFault) {
      value = try JSONReader.read(line)
    } catch {
      throw .malformed(error)
    }
    guard case .object(let members) = value else { throw .notAnObject }
    self.members = members
  }

  /// Takes the value of a member.
  init(_ value: JSONValue, _ name: String) throws(ExternalFault) {
    guard case .object(let members) = value else { throw .wrong(name, .object) }
    self.members = members
  }

  /// Refuses members that nobody would read.
  func refuse(exceptFor known: [String]) throws(ExternalFault) {
    for member in members where !known.contains(member.key) {
      throw .unknownKey(member.key, known: known)
    }
  }

  private func value(_ name: String) -> JSONValue? {
    members.first { $0.key == name }?.value
  }

  func text(_ name: String) throws(ExternalFault) -> String {
    guard let text = try optionalText(name) else { throw .missing(name) }
    return text
  }

  func optionalText(_ name: String) throws(ExternalFault) -> String? {
    guard let value = value(name) else { return nil }
    guard case .text(let text) = value else { throw .wrong(name, .text) }
    return text
  }

  func texts(_ name: String) throws(ExternalFault) -> [String] {
    var texts: [String] = []
    for item in try list(name) {
      guard case .text(let text) = item else { throw .wrong(name, .texts) }
      texts.append(text)
    }
    return texts
  }

  func list(_ name: String) throws(ExternalFault) -> [JSONValue] {
    guard let value = value(name) else { return [] }
    guard case .list(let items) = value else { throw .wrong(name, .list) }
    return items
  }

  func members(_ name: String) throws(ExternalFault) -> [JSONMember] {
    guard let value = value(name) else { return [] }
    guard case .object(let members) = value else { throw .wrong(name, .object) }
    return members
  }

  func localized(_ name: String) throws(ExternalFault) -> LocalizedText {
    guard let value = value(name) else { throw .missing(name) }
    return try Self.localized(value, name)
  }

  /// A text for both languages, or `{"vi": …, "en": …}`.
  static func localized(_ value: JSONValue, _ name: String) throws(ExternalFault) -> LocalizedText {
    if case .text(let text) = value { return LocalizedText(vi: text, en: text) }
    guard case .object = value else { throw .wrong(name, .localized) }
    let fields = try ExternalFields(value, name)
    try fields.refuse(exceptFor: ["vi", "en"])
    return LocalizedText(vi: try fields.text("vi"), en: try fields.text("en"))
  }
}

/// What is wrong with a line that a program wrote.
struct ExternalFault: Error {
  let text: LocalizedText

  private init(vi: String, en: String) { text = LocalizedText(vi: vi, en: en) }

  static let notUTF8 = Self(vi: "không phải UTF-8", en: "not UTF-8")
  static let notAnObject = Self(vi: "không phải một đối tượng JSON", en: "not a JSON object")
  static let endBeforePlace = Self(vi: "'end' đứng trước 'place'", en: "'end' is before 'place'")

  static func malformed(_ fault: JSONFault) -> Self {
    switch fault {
    case .malformed(let offset):
      Self(
        vi: "không phải JSON (byte thứ \(offset + 1))",
        en: "not JSON (byte \(offset + 1))"
      )
    case .repeatedKey(let key):
      Self(vi: "khoá \(key.quoted) viết hai lần", en: "key \(key.quoted) is written twice")
    case .tooDeep: Self(vi: "lồng nhau quá sâu", en: "nested too deep")
    }
  }

  static func missing(_ name: String) -> Self {
    Self(vi: "thiếu '\(name)'", en: "'\(name)' is missing")
  }

  static func wrong(_ name: String, _ expected: LocalizedText) -> Self {
    Self(
      vi: "'\(name)' phải là \(expected.vietnamese)",
      en: "'\(name)' must be \(expected.english)"
    )
  }

  static func unknown(_ name: String, _ value: String, known: [String]) -> Self {
    let hint = Spelling.hint(for: value, among: known)
    return Self(
      vi: "'\(name)' không nhận \(value.quoted)\(hint.vietnamese)",
      en: "'\(name)' cannot be \(value.quoted)\(hint.english)"
    )
  }

  static func unknownKey(_ key: String, known: [String]) -> Self {
    let hint = Spelling.hint(for: key, among: known)
    return Self(
      vi: "không có khoá \(key.quoted)\(hint.vietnamese)",
      en: "unknown key \(key.quoted)\(hint.english)"
    )
  }

  static func outside(_ name: String, _ written: String) -> Self {
    Self(
      vi: "'\(name)' \(written.quoted) nằm ngoài báo cáo",
      en: "'\(name)' \(written.quoted) lies outside the report"
    )
  }
}

extension LocalizedText {
  fileprivate static let object = Self(vi: "một đối tượng", en: "an object")
  fileprivate static let list = Self(vi: "một danh sách", en: "a list")
  fileprivate static let text = Self(vi: "một chuỗi chữ", en: "a text")
  fileprivate static let texts = Self(vi: "một danh sách chuỗi chữ", en: "a list of texts")
  fileprivate static let localized = Self(
    vi: "một chuỗi chữ hoặc {\"vi\": …, \"en\": …}",
    en: "a text or {\"vi\": …, \"en\": …}"
  )
}
