import AuditKitCore

/// Reports numbers that one document prints in two ways, once for each way that differs from the law.
struct NumberFormatRule: Rule {
  struct Options: RuleOptions {
    var reportUngrouped = true
    var maximumPlaces = 60

    static let keys = [
      OptionKey(
        "report-ungrouped",
        \Self.reportUngrouped,
        help: LocalizedText(
          vi: "Có nhắc số viết liền (5418) khi số khác có phân cách hàng nghìn (5.418) hay không.",
          en: "Whether 5418 is mentioned where other numbers have their thousands grouped (5.418)."
        )
      ),
      OptionKey(
        "maximum-places",
        \Self.maximumPlaces,
        in: 1...1_000,
        help: LocalizedText(
          vi: "Số dòng được chỉ ra nhiều nhất cho một cách viết.",
          en: "The most lines that are pointed out for one habit."
        )
      ),
    ]
  }

  static let info = RuleInfo(
    id: "CON003",
    name: "number-format",
    family: .consistency,
    level: .note,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi:
        "Trong một văn bản, dấu chấm, dấu phẩy hoặc phân cách hàng nghìn được dùng theo hai cách.",
      en: "One document uses points, commas or groups of thousands in two ways."
    ),
    rationale: LocalizedText(
      vi: """
        Khi “5.418” là năm nghìn còn “99.91” là gần một trăm, người nhập liệu và phần mềm đọc sai số. Căn cứ: Luật \
        Kế toán 2003, Điều 12: dấu chấm đặt sau chữ số hàng nghìn, hàng triệu, hàng tỷ; dấu phẩy đặt sau chữ số hàng \
        đơn vị.
        """,
      en: """
        Where “5.418” is five thousand and “99.91” nearly a hundred, typists and programs misread figures. Source: \
        Law on Accounting 2003, article 12: points group thousands, a comma stands before decimals.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét số chắc chắn đọc được một cách: tỷ lệ, số kèm đơn vị, cột đếm hồ sơ, người, thủ tục, văn bản. Số có ba chữ \
        số sau dấu thập phân, năm, số văn bản không xét. Văn bản viết thống nhất theo một cách bất kỳ thì không nhắc.
        """,
      en: """
        Looks only at numbers that can be read in one way: percentages, numbers with a unit, columns that count \
        dossiers, people, procedures or documents; not at three decimals, years and numbers of documents. A document \
        that keeps to one habit, whichever, is left alone.
        """
    ),
    advice: LocalizedText(
      vi:
        "Viết thống nhất: dấu chấm phân cách hàng nghìn, dấu phẩy trước phần thập phân (5.418; 99,91 %).",
      en: "Keep to one habit: points between thousands, a comma before decimals (5.418; 99,91 %)."
    ),
    messages: [
      MessageTemplate(
        "decimal-point",
        arguments: ["stated", "count", "other", "expected"],
        LocalizedText(
          vi:
            "Dấu chấm làm dấu thập phân ({count} số, “{stated}”), trong khi chỗ khác viết {other}; nên viết “{expected}”.",
          en:
            "A point marks decimals ({count} numbers, “{stated}”), while elsewhere there is {other}; write “{expected}”."
        )
      ),
      MessageTemplate(
        "grouped-by-commas",
        arguments: ["stated", "count", "other", "expected"],
        LocalizedText(
          vi:
            "Dấu phẩy phân cách hàng nghìn ({count} số, “{stated}”), trong khi chỗ khác viết {other}; nên viết “{expected}”.",
          en:
            "Commas group thousands ({count} numbers, “{stated}”), while elsewhere there is {other}; write “{expected}”."
        )
      ),
      MessageTemplate(
        "ungrouped",
        arguments: ["stated", "count", "other", "expected"],
        LocalizedText(
          vi:
            "Số hàng nghìn viết liền ({count} số, “{stated}”), trong khi chỗ khác viết {other}; nên viết “{expected}”.",
          en:
            "Thousands are not grouped ({count} numbers, “{stated}”), while elsewhere there is {other}; write “{expected}”."
        )
      ),
    ],
    valid: NumberFormatExamples.valid,
    invalid: NumberFormatExamples.invalid
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    let habits = understanding.numberHabits
    return Self.oddities.compactMap { habit, others in
      guard habit != .ungrouped || options.reportUngrouped else { return nil }
      return violation(habit, against: others, habits, understanding)
    }
  }

  /// The habits that the law does not know, each with those that it clashes with.
  private static let oddities: [(NumberHabit, [NumberHabit])] = [
    (.decimalPoint, [.decimalComma, .groupedByPoints]),
    (.groupedByCommas, [.groupedByPoints, .decimalComma]),
    (.ungrouped, [.groupedByPoints, .groupedByCommas]),
  ]

  private func violation(
    _ habit: NumberHabit,
    against others: [NumberHabit],
    _ habits: NumberHabits,
    _ understanding: Understanding
  ) -> Violation? {
    let odd = habits.values(habit)
    let witnesses = others.compactMap { other in habits.values(other).first.map { (other, $0) } }
    guard let first = odd.first, !witnesses.isEmpty else { return nil }
    return Violation(
      at: first.range,
      message: habit.rawValue,
      highestLevel: .note
    ) {
      let text = understanding.document.text
      let clashes = witnesses.map { $0.words(text.string(in: $1.range)) }
      return Violation.Words(
        arguments: [
          "stated": .text(text.string(in: first.range)),
          "count": .text(String(odd.count)),
          "other": .localized(
            LocalizedText(
              vi: clashes.map(\.vietnamese).joined(separator: " và "),
              en: clashes.map(\.english).joined(separator: " and ")
            )
          ),
          "expected": .text(first.value.vietnamese),
        ],
        related: zip(witnesses, clashes).map { RelatedPlace($0.1.range, $1) }
          + places(of: odd, habit, in: text),
        subject: [habit.rawValue]
      )
    }
  }

  /// The other numbers of a habit, the first of each line.
  private func places(
    of values: [StatedValue],
    _ habit: NumberHabit,
    in text: SourceText
  ) -> [RelatedPlace] {
    var places: [RelatedPlace] = []
    var line = values.first.map { text.lineNumber(at: $0.range.start) } ?? 0
    for value in values where places.count < options.maximumPlaces {
      let own = text.lineNumber(at: value.range.start)
      guard own != line else { continue }
      line = own
      places.append(RelatedPlace(value.range, habit.words(text.string(in: value.range))))
    }
    return places
  }
}

extension NumberHabit {
  /// What it is, with a number as its example.
  fileprivate func words(_ example: String) -> LocalizedText {
    switch self {
    case .decimalComma:
      LocalizedText(vi: "dấu phẩy thập phân (“\(example)”)", en: "a decimal comma (“\(example)”)")
    case .decimalPoint:
      LocalizedText(vi: "dấu chấm thập phân (“\(example)”)", en: "a decimal point (“\(example)”)")
    case .groupedByPoints:
      LocalizedText(
        vi: "dấu chấm phân cách hàng nghìn (“\(example)”)",
        en: "a point between thousands (“\(example)”)"
      )
    case .groupedByCommas:
      LocalizedText(
        vi: "dấu phẩy phân cách hàng nghìn (“\(example)”)",
        en: "a comma between thousands (“\(example)”)"
      )
    case .ungrouped:
      LocalizedText(vi: "số viết liền (“\(example)”)", en: "thousands in one run (“\(example)”)")
    }
  }
}
