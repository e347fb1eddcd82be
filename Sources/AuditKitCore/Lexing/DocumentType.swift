/// The kinds of documents that agencies issue and cite.
///
/// Names and abbreviations: Nghị định 30/2020/NĐ-CP, phụ lục III, and for normative documents Nghị định
/// 34/2016/NĐ-CP; party documents use the same abbreviations behind a hyphen.
public enum DocumentType: String, Sendable, CaseIterable {
  case law = "luật"
  case code = "bộ luật"
  case ordinance = "pháp lệnh"
  case order = "lệnh"
  case resolution = "nghị quyết"
  case jointResolution = "nghị quyết liên tịch"
  case decree = "nghị định"
  case circular = "thông tư"
  case jointCircular = "thông tư liên tịch"
  case decision = "quyết định"
  case directive = "chỉ thị"
  case regulation = "quy chế"
  case rules = "quy định"
  case communique = "thông cáo"
  case notice = "thông báo"
  case guidance = "hướng dẫn"
  case programme = "chương trình"
  case plan = "kế hoạch"
  case option = "phương án"
  case scheme = "đề án"
  case project = "dự án"
  case report = "báo cáo"
  case minutes = "biên bản"
  case proposal = "tờ trình"
  case contract = "hợp đồng"
  case telegram = "công điện"
  case conclusion = "kết luận"
  case invitation = "giấy mời"
  /// A letter of an agency; its symbol has no part for the type.
  case letter = "công văn"
  /// `Văn bản số …`: any kind.
  case anyDocument = "văn bản"

  /// Its name as a sentence has it: `kế hoạch`.
  public var name: String { rawValue }

  /// The part of a symbol that stands for it: `KH`; nil where symbols have none.
  public var abbreviation: String? {
    switch self {
    case .law: "L"
    case .code, .letter, .anyDocument: nil
    case .ordinance: "PL"
    case .order: "L"
    case .resolution: "NQ"
    case .jointResolution: "NQLT"
    case .decree: "NĐ"
    case .circular: "TT"
    case .jointCircular: "TTLT"
    case .decision: "QĐ"
    case .directive: "CT"
    case .regulation: "QC"
    case .rules: "QyĐ"
    case .communique: "TC"
    case .notice: "TB"
    case .guidance: "HD"
    case .programme: "CTr"
    case .plan: "KH"
    case .option: "PA"
    case .scheme: "ĐA"
    case .project: "DA"
    case .report: "BC"
    case .minutes: "BB"
    case .proposal: "TTr"
    case .contract: "HĐ"
    case .telegram: "CĐ"
    case .conclusion: "KL"
    case .invitation: "GM"
    }
  }
}

/// Finds document types by their names and abbreviations.
struct DocumentTypeTable: Sendable {
  static let shared = DocumentTypeTable()

  private let byLastWord: [WordKey: [Name]]
  private let byFirstWord: [WordKey: [Name]]
  private let byAbbreviation: [WordKey: DocumentType]

  private struct Name: Sendable {
    let type: DocumentType
    let words: [WordKey]
  }

  private init() {
    var names = DocumentType.allCases.map { Self.name($0, $0.rawValue) }
    names.sort { $0.words.count > $1.words.count }
    byLastWord = Dictionary(grouping: names) { $0.words.last ?? WordKey(value: 0) }
    byFirstWord = Dictionary(grouping: names) { $0.words.first ?? WordKey(value: 0) }
    var abbreviations: [WordKey: DocumentType] = [:]
    for type in DocumentType.allCases where type != .order {
      if let abbreviation = type.abbreviation { abbreviations[WordKey(abbreviation)] = type }
    }
    byAbbreviation = abbreviations
  }

  private static func name(_ type: DocumentType, _ text: String) -> Name {
    let tokens = Tokenizer.tokens(of: SourceText(text))
    return Name(type: type, words: tokens.map(\.key))
  }

  /// The type that a part of a symbol stands for.
  func type(abbreviated key: WordKey) -> DocumentType? { byAbbreviation[key] }

  /// The type whose name ends at a token, with the token where it begins.
  func type(endingAt index: Int, _ reader: TokenReader) -> (type: DocumentType, first: Int)? {
    guard let token = reader[index], token.kind == .word, let names = byLastWord[token.key] else {
      return nil
    }
    for name in names {
      if let first = start(of: name.words, endingAt: index, reader) { return (name.type, first) }
    }
    return nil
  }

  private func start(of words: [WordKey], endingAt index: Int, _ reader: TokenReader) -> Int? {
    var at = index
    for (offset, word) in words.reversed().enumerated() {
      if offset > 0 { at = reader.before(at) }
      guard reader.isWord(at, word) else { return nil }
    }
    return at
  }

  /// The type whose name begins at a token, with the token behind it.
  func type(startingAt index: Int, _ reader: TokenReader) -> (type: DocumentType, end: Int)? {
    guard let token = reader[index], token.kind == .word, let names = byFirstWord[token.key] else {
      return nil
    }
    for name in names {
      var at = index
      let matches = name.words.enumerated().allSatisfy { offset, word in
        if offset > 0 { at = reader.after(at) }
        return reader.isWord(at, word)
      }
      if matches { return (name.type, at + 1) }
    }
    return nil
  }
}
