import AuditKitCore

/// Reports what is cited as a basis though another document or edition has replaced it.
struct SupersededReferenceRule: Rule {
  struct Options: RuleOptions {
    var graceDays = 60
    var usesUnverified = false

    static let keys = [
      OptionKey(
        "grace-days",
        \Self.graceDays,
        in: 0...3660,
        help: LocalizedText(
          vi: "Số ngày sau khi văn bản thay thế có hiệu lực (hoặc hết chuyển tiếp) mà chưa nhắc.",
          en: "How many days after the replacement, or after a transition, nothing is said."
        )
      ),
      OptionKey(
        "use-unverified",
        \Self.usesUnverified,
        help: LocalizedText(
          vi: "Có dùng cả những dòng ghi 'verified: false' ở mục superseded hay không.",
          en: "Whether lines of the section superseded with 'verified: false' are used as well."
        )
      ),
    ]
  }

  static let info = RuleInfo(
    id: "CIT008",
    name: "superseded-reference",
    family: .citations,
    level: .note,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Văn bản hoặc phiên bản tiêu chuẩn nêu làm căn cứ đã được thay thế.",
      en: "What is cited as a basis has been replaced by another document or edition."
    ),
    rationale: LocalizedText(
      vi: """
        Văn bản hết hiệu lực khi được thay thế (Luật Ban hành văn bản quy phạm pháp luật), nên không còn là căn cứ để \
        thực hiện; thường câu này được chép lại từ báo cáo cũ. Bảng superseded ghi ngày và văn bản thay thế; ISO \
        9001:2008 hết chuyển tiếp trong năm 2018 (Công văn 3003/BKHCN-TĐC ngày 25/9/2018).
        """,
      en: """
        A document that is replaced is no longer in force (Law on the Promulgation of Legal Documents), and no basis \
        of what is done; mostly the sentence was copied from an older report. The section superseded gives days and \
        replacements; the transition of ISO 9001:2008 ended in 2018 (letter 3003/BKHCN-TĐC of 25/9/2018).
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét văn bản trong bảng, đứng sau những chữ như “căn cứ”, “thực hiện”, “áp dụng”. Câu nói về việc đã qua \
        (thay thế, tổng kết, kiện toàn …), trích yếu của văn bản khác và chữ trong ngoặc kép không xét; văn bản không \
        có năm trong số hiệu chỉ nhận ra khi ghi đúng ngày. Không có ngày ký thì lấy ngày đầu kỳ báo cáo.
        """,
      en: """
        Looks only at what is in the table and stands behind words such as “căn cứ”, “thực hiện”, “áp dụng”. Leaves \
        alone sentences about the past (replaced, summed up, reorganised …), titles of other documents and what is \
        quoted; a document without year in its number is known by its date only. Without a date of signing the first \
        day of the report's period counts.
        """
    ),
    advice: LocalizedText(
      vi: "Viện dẫn văn bản đang có hiệu lực, hoặc nói rõ đây là việc đã làm theo văn bản cũ.",
      en: "Cite what is in force, or say that it was done under the earlier document."
    ),
    messages: [
      MessageTemplate(
        "replaced",
        arguments: ["document", "replacement", "from", "day"],
        LocalizedText(
          vi: """
            “{document}” được nêu làm căn cứ ở báo cáo {day}, nhưng đã được thay bằng {replacement} từ {from}.
            """,
          en: """
            “{document}” is cited as a basis in a report of {day}, but was replaced by {replacement} from {from} on.
            """
        )
      ),
      MessageTemplate(
        "transition-over",
        arguments: ["document", "replacement", "from", "until", "day"],
        LocalizedText(
          vi: """
            “{document}” được nêu làm căn cứ ở báo cáo {day}, nhưng đã được thay bằng {replacement} từ {from}, chuyển \
            tiếp đến {until}.
            """,
          en: """
            “{document}” is cited as a basis in a report of {day}, but was replaced by {replacement} from {from} on, \
            with a transition until {until}.
            """
        )
      ),
    ],
    valid: SupersededReferenceExamples.valid,
    invalid: SupersededReferenceExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    let time = understanding.time
    let found = time.supersededUses
    guard !found.isEmpty, let day = day(of: time) else { return [] }
    var uses: [(reference: SupersededReference, places: [SupersededUse])] = []
    for use in found where isOver(use.reference, on: day) {
      if let index = uses.firstIndex(where: { $0.reference == use.reference }) {
        uses[index].places.append(use)
      } else {
        uses.append((use.reference, [use]))
      }
    }
    return uses.map { violation($0.reference, $0.places, day, understanding) }
  }

  /// The day of signing, or one that cannot lie behind it.
  private func day(of time: TimeFacts) -> CalendarDate? {
    time.signingDate ?? PeriodEvidence(time).ownPeriod?.start
  }

  private func isOver(_ reference: SupersededReference, on day: CalendarDate) -> Bool {
    (reference.isVerified || options.usesUnverified)
      && reference.end.days(to: day) > options.graceDays
  }

  private func violation(
    _ reference: SupersededReference,
    _ places: [SupersededUse],
    _ day: CalendarDate,
    _ understanding: Understanding
  ) -> Violation {
    Violation(
      at: places[0].place,
      message: reference.transitionUntil == nil ? "replaced" : "transition-over"
    ) {
      var arguments: [String: Argument] = [
        "document": .text(understanding.words(at: places[0].place)),
        "replacement": .text(reference.replacement), "from": .text(reference.from.text),
        "day": .text(day.text),
      ]
      if let until = reference.transitionUntil { arguments["until"] = .text(until.text) }
      return Violation.Words(
        arguments: arguments,
        arithmetic: "\(day.text) > \(reference.end.text)",
        related: [words(places[0], understanding)]
          + places.dropFirst().map { words($0, understanding, at: $0.place) },
        subject: [reference.name]
      )
    }
  }

  private func words(
    _ use: SupersededUse,
    _ understanding: Understanding,
    at place: TextRange? = nil
  ) -> RelatedPlace {
    let place = place ?? use.words
    let words = understanding.words(at: place)
    return RelatedPlace(place, LocalizedText(vi: words, en: words))
  }
}
