import AuditKitCore

/// Follows the places of a text that point to an appendix.
struct AppendixReferenceRule: Rule {
  struct Options: RuleOptions {
    var reportInferred = true

    static let keys = [
      OptionKey(
        "report-inferred",
        \Self.reportInferred,
        help: LocalizedText(
          vi: """
            Có báo cả khi chỉ tên mục hoặc đoạn văn ở trên, không phải chính câu dẫn, cho biết phụ lục phải nói về \
            gì hay không.
            """,
          en: """
            Whether it is reported where only heading or paragraph, and not the pointing words, tell what the \
            appendix should be about.
            """
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "STR005",
    name: "appendix-reference",
    family: .structure,
    level: .error,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Nội dung dẫn đến một phụ lục không có, hoặc phụ lục đó nói về việc khác.",
      en: "The text points to an appendix that is missing, or that is about something else."
    ),
    rationale: LocalizedText(
      vi: """
        Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III: văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục \
        đó. Số liệu của phần lời được chứng minh bằng phụ lục; dẫn nhầm phụ lục thì không ai kiểm tra được.
        """,
      en: """
        Decree 30/2020/NĐ-CP, Appendix I, part III: a document with appendices must point to them. An appendix is \
        the proof of what the text states; with a wrong pointer nobody can check it.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét khi phụ lục nằm trong cùng tệp; bỏ qua câu viện dẫn văn bản khác, câu nói phụ lục gửi kèm thành tệp \
        riêng, và khi thiếu nhiều phụ lục hơn số phụ lục có trong tệp. Nội dung được so theo cấp (tỉnh, huyện, xã), \
        loại số liệu và kỳ; chỉ báo khi có đúng một phụ lục khác hợp với câu dẫn. Câu dẫn đến nhiều phụ lục một lúc \
        không xét nội dung.
        """,
      en: """
        Looks only where appendices stand in the same file; leaves out sentences that cite another document or say \
        that the appendix comes as a file of its own, and files that lack more appendices than they have. What \
        they are about is compared by level of government, kind of figures and period, and reported only if \
        exactly one other appendix fits; pointers to several appendices at once are not compared.
        """
    ),
    advice: LocalizedText(
      vi: "Sửa số phụ lục trong câu dẫn, hoặc thêm phụ lục còn thiếu.",
      en: "Mend the number in the text, or add the appendix."
    ),
    messages: AppendixReferenceMessages.templates,
    valid: AppendixReferenceExamples.valid,
    invalid: AppendixReferenceExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    let messages = AppendixReferenceMessages(understanding)
    return understanding.appendixFaults.filter { options.reportInferred || !$0.isInferred }
      .map(messages.violation)
  }
}

extension AppendixFault {
  /// Whether only words around the pointer tell that it is wrong.
  var isInferred: Bool {
    guard case .mismatch(let mismatch) = kind else { return false }
    return !mismatch.isDeclared
  }
}
