import AuditKitCore

/// Reports a document whose name is of another type than its symbol.
struct CitationTypeRule: Rule {
  struct Options: RuleOptions {
    var looseTypes = [
      "letter", "document", "rules", "regulation", "programme", "scheme", "project", "option",
      "contract",
      "conclusion", "edict",
    ]
    var reportMissing = true

    static let keys = [
      OptionKey(
        "loose-types",
        \Self.looseTypes,
        help: LocalizedText(
          vi: """
            Những loại (tên ở mục document-types) thường được gọi bằng số của văn bản ban hành chúng, như “Đề án \
            1956/QĐ-TTg”, hoặc không có ký hiệu loại, nên không so.
            """,
          en: """
            Types (names of document-types) that are often named by the number of what issued them, as “Đề án \
            1956/QĐ-TTg”, or have no abbreviation, and are not compared.
            """
        )
      ),
      OptionKey(
        "report-missing",
        \Self.reportMissing,
        help: LocalizedText(
          vi: "Có báo ký hiệu thiếu phần loại văn bản (71/2014-BTC-BNV) hay không.",
          en: "Whether a symbol without its part for the type (71/2014-BTC-BNV) is reported."
        )
      ),
    ]
  }

  static let info = RuleInfo(
    id: "CIT002",
    name: "citation-type",
    family: .citations,
    level: .error,
    status: .stable(since: "0.2.0"),
    legalBases: [
      .clericalWork("Phụ lục I, mục II.3; Phụ lục III", "Appendix I, II.3; Appendix III")
    ],
    summary: LocalizedText(
      vi: "Tên loại của văn bản được viện dẫn trái với ký hiệu của nó.",
      en: "A cited document is named as of one type, and its symbol is that of another."
    ),
    rationale: LocalizedText(
      vi: """
        Ký hiệu gồm chữ viết tắt tên loại văn bản và cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3; \
        chữ viết tắt ở Phụ lục III). “Kế hoạch số 31/QĐ-UBND” là một kế hoạch mang ký hiệu của quyết định: tên loại \
        hoặc ký hiệu đã ghi sai.
        """,
      en: """
        A symbol is made of the abbreviations of type and issuer (Decree 30/2020/NĐ-CP, Appendix I, II.3; \
        abbreviations in Appendix III). “Kế hoạch số 31/QĐ-UBND” is a plan with the symbol of a decision: one of \
        the two is wrong.
        """
    ),
    limits: LocalizedText(
      vi: """
        Không xét công văn (không có ký hiệu loại), văn bản của Đảng, ký hiệu không rõ loại, và những loại ở \
        loose-types. “Thông tư” trước ký hiệu TTLT là cách gọi tắt. Khi loại đúng ký hiệu đứng ngay trước đó (“Thông \
        báo kết luận số 45/TB-UBND”) thì không báo.
        """,
      en: """
        Leaves alone letters (which have no abbreviation), documents of the Party, symbols whose type is not known, \
        and the loose types. “Thông tư” before TTLT is short for it. Silent where the symbol's type stands right \
        before (“Thông báo kết luận số 45/TB-UBND”).
        """
    ),
    advice: LocalizedText(
      vi: "Tra lại văn bản gốc, sửa tên loại hoặc ký hiệu.",
      en: "Look the document up, and correct its type or its symbol."
    ),
    messages: [
      MessageTemplate(
        "other-type",
        arguments: ["document", "stated", "type", "abbreviation"],
        LocalizedText(
          vi: "“{document}” được gọi là {stated}, nhưng “{abbreviation}” là ký hiệu của {type}.",
          en: "“{document}” is called a {stated}, but “{abbreviation}” stands for {type}."
        )
      ),
      MessageTemplate(
        "no-type",
        arguments: ["document", "type", "abbreviation"],
        LocalizedText(
          vi:
            "Ký hiệu của “{document}” thiếu phần loại văn bản; {type} có ký hiệu “{abbreviation}”.",
          en: "The symbol of “{document}” lacks its type; that of {type} is “{abbreviation}”."
        )
      ),
    ],
    valid: CitationTypeExamples.valid,
    invalid: CitationTypeExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.time.citations.compactMap { citation in
      guard let type = citation.type else { return nil }
      if citation.form == .withoutType {
        return isLoose(type) ? nil : missing(type, citation, understanding)
      }
      guard citation.form != .party, let symbol = citation.symbolType, !type.allows(symbol),
        !isLoose(type), !namesChairman(citation, understanding)
      else { return nil }
      return violation(citation, type, symbol, understanding)
    }
  }

  /// `Quyết định số 118/CT`: until 1992 `CT` stood for the chairman of the Council of Ministers.
  private func namesChairman(_ citation: Citation, _ understanding: Understanding) -> Bool {
    citation.symbol.map { understanding.lexed.text.string(in: $0) == "CT" } ?? false
  }

  private func isLoose(_ type: DocumentType) -> Bool { options.looseTypes.contains(type.name) }

  private func violation(
    _ citation: Citation,
    _ type: DocumentType,
    _ symbol: DocumentType,
    _ understanding: Understanding
  ) -> Violation {
    Violation(
      at: TextRange(citation.range.start, citation.reference.end),
      message: "other-type"
    ) {
      Violation.Words(
        arguments: [
          "document": .text(understanding.name(of: citation)), "stated": .text(type.spoken),
          "type": .text(symbol.spoken), "abbreviation": .text(symbol.symbols.first ?? ""),
        ],
        arithmetic: "\(type.symbols.first ?? "–") ≠ \(symbol.symbols.first ?? "–")",
        subject: [citation.key(in: understanding.lexed.text)]
      )
    }
  }

  /// `Thông tư liên tịch số 71/2014-BTC-BNV`.
  private func missing(
    _ type: DocumentType,
    _ citation: Citation,
    _ understanding: Understanding
  ) -> Violation? {
    guard options.reportMissing, let abbreviation = type.symbols.first else { return nil }
    return Violation(
      at: TextRange(citation.range.start, citation.reference.end),
      message: "no-type",
      highestLevel: .warning
    ) {
      Violation.Words(
        arguments: [
          "document": .text(understanding.name(of: citation)), "type": .text(type.spoken),
          "abbreviation": .text(abbreviation),
        ],
        subject: [citation.key(in: understanding.lexed.text)]
      )
    }
  }
}

extension DocumentType {
  /// What a text calls it.
  fileprivate var spoken: String { words.first ?? name }

  /// Whether a document of this name may have the symbol of `other`: `Lệnh` and `Luật` share one, a `Tờ trình`
  /// may have that of a circular, and `Thông tư` is short for `Thông tư liên tịch`.
  fileprivate func allows(_ other: DocumentType) -> Bool {
    self == other || other.symbols.first.map(symbols.contains) == true
      || other.words.contains { long in words.contains { long.hasPrefix($0) } }
  }
}
