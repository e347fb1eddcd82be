import AuditKitCore

/// Reports a standard that does not exist under its number, its edition or without its body.
struct StandardReferenceRule: Rule {
  static let info = RuleInfo(
    id: "CIT007",
    name: "standard-reference",
    family: .citations,
    level: .warning,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Tiêu chuẩn được viện dẫn sai số hiệu, sai năm phiên bản hoặc thiếu tên tổ chức.",
      en: "A standard is cited with a wrong number or edition, or without its body."
    ),
    rationale: LocalizedText(
      vi: """
        Số hiệu và năm phiên bản cho biết cơ quan áp dụng tiêu chuẩn nào; “ISO 900:2015” không phải là tiêu chuẩn nào \
        cả. Tiêu chuẩn áp dụng trong cơ quan hành chính: TCVN ISO 9001 (Quyết định 19/2014/QĐ-TTg).
        """,
      en: """
        Number and edition say which standard an agency applies; “ISO 900:2015” is none. Administrative agencies \
        apply TCVN ISO 9001 (Decision 19/2014/QĐ-TTg).
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ biết các tiêu chuẩn ở mục standards của rules.yaml; số hiệu khác xa thì không báo, chữ số cuối khác đi \
        cũng vậy, vì các tiêu chuẩn cùng bộ chỉ khác ở chữ số đó. Phiên bản đã được thay thế thuộc \
        superseded-reference. Dấu cách, dấu gạch nối trước năm không phải là lỗi.
        """,
      en: """
        Knows only the section standards of rules.yaml; silent on numbers that are far from these, and on another \
        last digit, in which standards of one family differ. Editions that were replaced are \
        superseded-reference's. A blank or a hyphen before the year is no fault.
        """
    ),
    advice: LocalizedText(
      vi:
        "Tra lại giấy chứng nhận hoặc quyết định công bố, ghi đúng số hiệu và năm của tiêu chuẩn.",
      en: "Look at the certificate or the declaration, and write number and year as there."
    ),
    messages: [
      MessageTemplate(
        "unknown",
        arguments: ["stated", "expected", "editions"],
        LocalizedText(
          vi: """
            “{stated}” không phải là tiêu chuẩn đã biết; có lẽ là “{expected}” (các phiên bản: {editions}).
            """,
          en: """
            “{stated}” is no known standard; perhaps “{expected}” is meant (editions: {editions}).
            """
        )
      ),
      MessageTemplate(
        "edition",
        arguments: ["stated", "year", "standard", "editions"],
        LocalizedText(
          vi: "“{stated}” ghi phiên bản {year}, nhưng {standard} chỉ có các phiên bản {editions}.",
          en: "“{stated}” gives edition {year}, but {standard} has editions {editions} only."
        )
      ),
      MessageTemplate(
        "without-body",
        arguments: ["stated", "body", "expected"],
        LocalizedText(
          vi: "“{stated}” thiếu “{body}”; tên đúng là “{expected}”.",
          en: "“{stated}” lacks “{body}”; its name is “{expected}”."
        )
      ),
    ],
    valid: StandardReferenceExamples.valid,
    invalid: StandardReferenceExamples.invalid
  )

  init(options: NoOptions) {}

  func check(_ understanding: Understanding) -> [Violation] {
    var found: [(fault: StandardFault, places: [StandardMention])] = []
    let year = understanding.time.signedAtLatest?.year
    for mention in understanding.time.standards {
      guard let fault = StandardFault(mention, understanding.standards, year: year)
      else { continue }
      if let index = found.firstIndex(where: { $0.fault == fault && $0.places[0].isLike(mention) })
      {
        found[index].places.append(mention)
      } else if found.count < Self.mostFaults {
        found.append((fault, [mention]))
      }
    }
    return found.map { violation($0.fault, $0.places, understanding) }
  }

  /// A text with more different faults is no report.
  private static let mostFaults = 50

  private func violation(
    _ fault: StandardFault,
    _ places: [StandardMention],
    _ understanding: Understanding
  ) -> Violation {
    Violation(
      at: places[0].range,
      message: fault.message
    ) {
      let stated = understanding.words(at: places[0].range)
      return Violation.Words(
        arguments: arguments(fault, places[0]).merging(["stated": .text(stated)]) { $1 },
        related: places.dropFirst().map {
          RelatedPlace($0.range, LocalizedText(vi: "cũng ghi như vậy", en: "written so here too"))
        },
        subject: [fault.message, fault.standard.name]
      )
    }
  }

  private func arguments(
    _ fault: StandardFault,
    _ mention: StandardMention
  ) -> [String: Argument] {
    let standard = fault.standard
    let editions = standard.editions.map(String.init).joined(separator: ", ")
    let expected = Argument.text(standard.name(like: mention))
    switch fault {
    case .unknown:
      return ["expected": expected, "editions": .text(editions)]
    case .edition(let year, _):
      return [
        "year": .text(String(year)), "standard": .text(standard.name),
        "editions": .text(editions),
      ]
    case .withoutBody:
      let body = standard.name.prefix { $0 != " " && $0 != "/" }
      return ["body": .text(String(body)), "expected": expected]
    }
  }
}

extension StandardFault {
  fileprivate var message: String {
    switch self {
    case .unknown: "unknown"
    case .edition: "edition"
    case .withoutBody: "without-body"
    }
  }

  fileprivate var standard: Standard {
    switch self {
    case .unknown(let standard), .edition(_, let standard), .withoutBody(let standard): standard
    }
  }
}

extension StandardMention {
  /// Whether it names the same number and edition.
  fileprivate func isLike(_ other: StandardMention) -> Bool {
    number == other.number && edition == other.edition
  }
}

extension Standard {
  private static let national = WordKey("TCVN")

  /// Its name with the edition of a mention, and as a national standard if the mention says so.
  fileprivate func name(like mention: StandardMention) -> String {
    let isNational = mention.bodies.contains(Self.national) && !bodies.contains(Self.national)
    return (isNational ? "TCVN " : "") + name + (mention.edition.map { ":\($0)" } ?? "")
  }
}
