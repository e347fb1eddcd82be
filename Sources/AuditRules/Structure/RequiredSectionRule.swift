import AuditKitCore

/// Looks for the parts that an office demands of a report.
struct RequiredSectionRule: Rule {
  struct Options: RuleOptions {
    var sections: [String] = []
    var basis = ""
    var readsPlainText = false

    static let keys = [
      OptionKey(
        "sections",
        \Self.sections,
        help: LocalizedText(
          vi: """
            Tên các phần phải có; các cách gọi cách nhau bằng “|”. Để trống thì không kiểm tra; ghi cho từng loại báo \
            cáo, kỳ, cấp, năm trong overrides.
            """,
          en: """
            The titles of the parts that must be there; wordings of one are parted by “|”. Nothing is checked while it \
            is empty; write lists for kinds of reports, periods, levels and years under overrides.
            """
        )
      ),
      OptionKey(
        "basis",
        \Self.basis,
        help: LocalizedText(
          vi: "Văn bản quy định các phần đó, để nêu trong thông báo.",
          en: "What demands these parts, to be named in messages."
        )
      ),
      OptionKey(
        "plain-text",
        \Self.readsPlainText,
        help: LocalizedText(
          vi: "Có xét cả văn bản thuần chữ, nơi tiêu đề có thể mất khi trích xuất, hay không.",
          en: "Whether plain text is checked too, in which headings may be lost."
        )
      ),
    ]
  }

  static let info = RuleInfo(
    id: "STR006",
    name: "required-section",
    family: .structure,
    level: .note,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Báo cáo thiếu một phần mà quy định của cơ quan yêu cầu.",
      en: "A report lacks a part that the rules of an office demand."
    ),
    rationale: LocalizedText(
      vi: """
        Đề cương báo cáo do cơ quan cấp trên ban hành, khác nhau theo kỳ, năm và cấp; phần bị bỏ sót thì cấp trên không \
        tổng hợp được. Không có đề cương chung cho cả nước mà nhóm dự án đã kiểm chứng, nên danh sách mặc định để trống; \
        căn cứ là văn bản ghi ở tuỳ chọn basis.
        """,
      en: """
        Outlines are laid down by the office above and differ by period, year and level; a part left out cannot be \
        added up there. No outline for the whole country was verified for this project, so the default list is empty; \
        the source is what the option basis names.
        """
    ),
    limits: LocalizedText(
      vi: """
        Không làm gì khi chưa có danh sách. Chỉ so với tiêu đề và mục đánh số; không xét văn bản không phải báo cáo, tệp có \
        dưới hai tiêu đề, và văn bản thuần chữ trừ khi bật plain-text.
        """,
      en: """
        Does nothing without a list. Looks at headings and numbered items only; not at documents other than reports, \
        files with fewer than two headings, or plain text unless plain-text is on.
        """
    ),
    advice: LocalizedText(
      vi: "Bổ sung phần còn thiếu, hoặc thêm cách gọi của phần đó vào danh sách.",
      en: "Add the part, or add its wording to the list."
    ),
    messages: [
      MessageTemplate(
        "missing",
        arguments: ["section"],
        LocalizedText(
          vi: "Không thấy phần “{section}”.",
          en: "There is no part “{section}”."
        )
      ),
      MessageTemplate(
        "missing-by-basis",
        arguments: ["section", "basis"],
        LocalizedText(
          vi: "Không thấy phần “{section}” mà {basis} yêu cầu.",
          en: "There is no part “{section}”, which {basis} demands."
        )
      ),
    ],
    valid: RequiredSectionExamples.valid,
    invalid: RequiredSectionExamples.invalid
  )

  let options: Options

  /// So many headings show that the document has kept its outline.
  private static let leastHeadings = 2

  func check(_ understanding: Understanding) -> [Violation] {
    guard !options.sections.isEmpty, !understanding.time.isOtherDocument,
      options.readsPlainText || !understanding.document.isPlain
    else { return [] }
    let headings = understanding.headings
    guard headings.count >= Self.leastHeadings, let first = headings.first else { return [] }
    let letterhead = understanding.time.letterhead
    let place = letterhead.title ?? letterhead.typeRange ?? first.fragments.first
    return options.sections.compactMap { section in
      let wordings = section.split(separator: "|").map { String($0).trimmed }
      guard !wordings.contains(where: { understanding.isNamed($0, in: headings) }) else {
        return nil
      }
      return violation(wordings.first ?? section, at: place)
    }
  }

  private func violation(_ section: String, at place: TextRange) -> Violation {
    var arguments: [String: Argument] = ["section": .text(section)]
    if !options.basis.isEmpty { arguments["basis"] = .text(options.basis) }
    return Violation(
      at: place,
      message: options.basis.isEmpty ? "missing" : "missing-by-basis",
      arguments: arguments,
      subject: [section]
    )
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    let words = split(separator: " ", omittingEmptySubsequences: true)
    return words.joined(separator: " ")
  }
}
