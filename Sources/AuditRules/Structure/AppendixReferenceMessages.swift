import AuditKitCore

/// Puts into words how a pointer and an appendix do not go together.
struct AppendixReferenceMessages {
  static let templates = [
    MessageTemplate(
      "missing",
      arguments: ["label", "present"],
      LocalizedText(
        vi: "Không có “{label}” trong văn bản; chỉ có {present}.",
        en: "There is no “{label}” in the document; it has {present}."
      )
    ),
    MessageTemplate(
      "level",
      arguments: ["label", "stated", "title", "found", "other", "otherTitle"],
      LocalizedText(
        vi: """
          Chỗ này nói về {stated}, nhưng “{label}” là “{title}” ({found}); đúng ra phải là “{other}” \
          (“{otherTitle}”).
          """,
        en: """
          This is about the {stated}, but “{label}” is “{title}” ({found}); it should be “{other}” \
          (“{otherTitle}”).
          """
      )
    ),
    MessageTemplate(
      "subject",
      arguments: ["label", "title", "other", "otherTitle"],
      LocalizedText(
        vi: """
          “{label}” là “{title}”, không phải số liệu nêu ở đây; đúng ra phải là “{other}” (“{otherTitle}”).
          """,
        en: """
          “{label}” is “{title}”, not the figures named here; it should be “{other}” (“{otherTitle}”).
          """
      )
    ),
    MessageTemplate(
      "period",
      arguments: ["label", "stated", "title", "found", "other", "otherTitle"],
      LocalizedText(
        vi: """
          Chỗ này nói về {stated}, nhưng “{label}” là “{title}” ({found}); đúng ra phải là “{other}” \
          (“{otherTitle}”).
          """,
        en: """
          This is about {stated}, but “{label}” is “{title}” ({found}); it should be “{other}” (“{otherTitle}”).
          """
      )
    ),
  ]

  private let understanding: Understanding

  init(_ understanding: Understanding) { self.understanding = understanding }

  func violation(_ fault: AppendixFault) -> Violation {
    switch fault.kind {
    case .missing(let present): missing(fault, present)
    case .mismatch(let mismatch): mismatched(fault, mismatch)
    }
  }

  private func missing(_ fault: AppendixFault, _ present: [Appendix]) -> Violation {
    Violation(
      at: fault.place,
      message: "missing"
    ) {
      let words = understanding.words(at: fault.place)
      let label = words.contains(" ") ? words : "Phụ lục \(words)"
      var labels: [String] = []
      for appendix in present {
        let name = understanding.words(at: appendix.label)
        if !labels.contains(name), labels.count < Self.mostLabels { labels.append(name) }
      }
      return Violation.Words(
        arguments: ["label": .text(label), "present": .text(labels.joined(separator: ", "))],
        related: fault.others.map {
          RelatedPlace($0, LocalizedText(vi: label, en: label))
        },
        address: [label],
        subject: [label, "missing"]
      )
    }
  }

  private static let mostLabels = 12

  private func mismatched(_ fault: AppendixFault, _ mismatch: AppendixFault.Mismatch) -> Violation {
    Violation(
      at: fault.place,
      message: mismatch.aspect.message,
      highestLevel: mismatch.isDeclared ? .error : .warning
    ) {
      let label = understanding.words(at: fault.place)
      var arguments: [String: Argument] = [
        "label": .text(label),
        "title": .text(title(of: mismatch.appendix)),
        "other": .text(understanding.words(at: mismatch.fitting.label)),
        "otherTitle": .text(title(of: mismatch.fitting)),
      ]
      switch mismatch.aspect {
      case .level(let stated, let found):
        arguments["stated"] = .localized(stated.name)
        arguments["found"] = .localized(found.name)
      case .period(let stated, let found):
        arguments["stated"] = .localized(stated.name)
        arguments["found"] = .localized(found.name)
      case .subject: break
      }
      return Violation.Words(
        arguments: arguments,
        related: [place(of: mismatch.appendix), place(of: mismatch.fitting)],
        address: [label],
        subject: [label, title(of: mismatch.fitting)]
      )
    }
  }

  private func title(of appendix: Appendix) -> String {
    understanding.words(at: appendix.title ?? appendix.label)
  }

  private func place(of appendix: Appendix) -> RelatedPlace {
    let words = "\(understanding.words(at: appendix.label)): \(title(of: appendix))"
    return RelatedPlace(appendix.title ?? appendix.label, LocalizedText(vi: words, en: words))
  }
}

extension AppendixFault.Aspect {
  fileprivate var message: String {
    switch self {
    case .level: "level"
    case .subject: "subject"
    case .period: "period"
    }
  }
}

extension AgencyLevel {
  /// As a sentence would name it.
  fileprivate var name: LocalizedText {
    switch self {
    case .ministry: LocalizedText(vi: "bộ, ngành", en: "ministries")
    case .province: LocalizedText(vi: "cấp tỉnh", en: "provincial level")
    case .department: LocalizedText(vi: "sở, ngành", en: "departments")
    case .district: LocalizedText(vi: "cấp huyện", en: "district level")
    case .office: LocalizedText(vi: "phòng, ban", en: "offices")
    case .commune: LocalizedText(vi: "cấp xã", en: "commune level")
    }
  }
}
