import AuditKitCore

/// Reports units whose names are spelled in several ways.
struct NameVariantRule: Rule {
  static let info = RuleInfo(
    id: "CON002",
    name: "name-variant",
    family: .consistency,
    level: .note,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Tên một đơn vị hành chính được viết theo nhiều cách trong cùng văn bản.",
      en: "One document spells the name of a territorial unit in several ways."
    ),
    rationale: LocalizedText(
      vi: """
        Cấp trên tổng hợp số liệu theo tên đơn vị; một xã viết hai cách thì thành hai dòng, hoặc bị coi là chưa báo cáo. \
        Nghị định 30/2020/NĐ-CP, Phụ lục II: tên đơn vị hành chính viết hoa theo tên riêng, nên chỉ có một cách viết. \
        Căn cứ để biết hai tên là một đơn vị: chính các danh sách trong văn bản.
        """,
      en: """
        Figures are added up by the names of units; a commune spelled in two ways becomes two rows, or counts as one \
        that did not report. Decree 30/2020/NĐ-CP, Appendix II, writes names of units as proper names, so there is one \
        way. That two names are one unit shows from the lists that the document itself gives.
        """
    ),
    limits: LocalizedText(
      vi: """
        Hai tên cùng có trong một danh sách là hai đơn vị. Một tên chỉ bị coi là cách viết khác khi danh sách cùng các \
        đơn vị đó không có nó mà có đúng một tên gần giống, hoặc khi nó gần giống tên của chính cơ quan báo cáo. Không xét \
        vị trí dấu thanh (hoà, hòa), chữ hoa, chữ thường, tên cơ quan, tên người, đơn vị ghi rõ thuộc nơi khác.
        """,
      en: """
        Two names in one list are two units. A name counts as a variant only where a list of the same units lacks it \
        and holds just one that is like it, or where it is like the name of the reporting agency itself. The place of \
        tone marks (hoà, hòa), capitals, names of agencies and people, and units said to lie elsewhere are left alone.
        """
    ),
    advice: LocalizedText(
      vi: "Viết tên đơn vị thống nhất theo danh mục hành chính.",
      en: "Spell the name as the official list has it, everywhere."
    ),
    messages: [
      MessageTemplate(
        "spelling",
        arguments: ["name", "other"],
        LocalizedText(
          vi: "“{name}” và “{other}” có lẽ là một đơn vị, viết theo hai cách.",
          en: "“{name}” and “{other}” are probably one unit, spelled in two ways."
        )
      ),
      MessageTemplate(
        "truncated",
        arguments: ["name", "other"],
        LocalizedText(
          vi: "“{name}” có lẽ là “{other}” viết thiếu.",
          en: "“{name}” is probably “{other}”, cut short."
        )
      ),
    ],
    valid: NameVariantExamples.valid,
    invalid: NameVariantExamples.invalid
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.nameVariants.map { variant in
      Violation(
        at: variant.place,
        message: variant.kind.rawValue,
        highestLevel: .note
      ) {
        let name = understanding.words(at: variant.place)
        let usual = understanding.words(at: variant.usual)
        return Violation.Words(
          arguments: ["name": .text(name), "other": .text(usual)],
          related: [place(variant.usual, usual)]
            + variant.others.prefix(Self.mostPlaces).map { place($0, name) },
          subject: [name, usual]
        )
      }
    }
  }

  private static let mostPlaces = 20

  private func place(_ range: TextRange, _ name: String) -> RelatedPlace {
    RelatedPlace(range, LocalizedText(vi: name, en: name))
  }
}
