import AuditKitCore

/// Finds blanks among percentages where the figures give one.
struct PercentMissingRule: Rule {
  struct Options: RuleOptions {
    var minimumStated = 2

    static let keys = [
      OptionKey(
        "minimum-stated",
        \Self.minimumStated,
        in: 1...1_000,
        help: LocalizedText(
          vi: "Chỉ nhắc khi cột có ít nhất ngần này tỷ lệ đã ghi và đúng với số lượng.",
          en:
            "Mention a blank only if at least so many percentages of its column are stated and right."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "PCT005",
    name: "percent-missing",
    family: .percentages,
    level: .note,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Ô tỷ lệ để trống dù các dòng khác có ghi và số lượng khác 0.",
      en: "A percentage is left blank though other rows state it and its count is not zero."
    ),
    rationale: LocalizedText(
      vi: """
        Ô trống bị đọc như 0 % khi số liệu được nhập vào hệ thống hoặc cộng ở cấp trên, và các tỷ lệ của dòng \
        không còn đủ 100. Căn cứ: các biểu mẫu thống kê của Bộ Nội vụ yêu cầu ghi đủ tỷ lệ, không phát sinh thì \
        ghi 0.
        """,
      en: """
        A blank is read as 0 % when figures are typed into a system or added up at the next level, and the \
        shares of the row no longer make 100. Source: the statistics forms of the Ministry of Home Affairs ask \
        for every rate, and for 0 where nothing occurred.
        """
    ),
    limits: LocalizedText(
      vi: """
        Không nhắc khi số lượng bằng 0 hoặc trống, khi tỷ lệ làm tròn bằng 0, khi cả cột để trống, và khi các \
        dòng cùng loại (nhóm, tổng) đều để trống.
        """,
      en: """
        Says nothing where the count is zero or blank, where the rate rounds to 0, where the whole column is \
        blank, or where rows of the same kind (groups, totals) all are.
        """
    ),
    advice: LocalizedText(
      vi: "Ghi tỷ lệ còn thiếu, hoặc ghi 0 nếu không phát sinh.",
      en: "Fill in the rate, or 0 where nothing occurred."
    ),
    messages: [
      MessageTemplate(
        "blank",
        arguments: ["row", "column", "part", "base", "expected"],
        LocalizedText(
          vi: "Dòng '{row}', cột '{column}' để trống, nhưng {part} trên {base} là {expected} %.",
          en: "Row '{row}', column '{column}' is blank, but {part} of {base} is {expected} %."
        )
      )
    ],
    valid: [
      RuleExample(
        """
        Đơn vị→Đã tiếp nhận→Đã giải quyết→
        →→Số lượng→Tỷ lệ %
        Xã Bình An→120→118→98,33
        Xã Bình Hòa→75→75→100
        Xã Bình Phú→64→0→
        Xã Bình Tân→41→40→97,56
        """
      ),
      RuleExample(
        """
        Đơn vị→Đã tiếp nhận→Đã giải quyết→
        →→Số lượng→Tỷ lệ %
        Xã Bình An→120→118→
        Xã Bình Hòa→75→75→
        Xã Bình Phú→64→60→
        """
      ),
      // Totals need no rate where none has one.
      RuleExample(
        """
        Đơn vị→Đã tiếp nhận→Đã giải quyết→
        →→Số lượng→Tỷ lệ %
        Xã Bình An→120→118→98,33
        Xã Bình Hòa→75→75→100
        Xã Bình Phú→64→60→93,75
        Tổng cộng→259→253→
        """
      ),
    ],
    // A blank has no text, so the count beside it is the place.
    invalid: [
      RuleExample(
        """
        Đơn vị→Đã tiếp nhận→Đã giải quyết→
        →→Số lượng→Tỷ lệ %
        Xã Bình An→120→118→98,33
        Xã Bình Hòa→75→75→100
        Xã Bình Phú→64→⟦60⟧→
        Xã Bình Tân→41→40→97,56
        """,
        messages: [
          "Dòng 'Xã Bình Phú', cột 'Đã giải quyết › Tỷ lệ %' để trống, nhưng 60 trên 64 là 93,75 %."
        ]
      ),
      RuleExample(
        """
        Đơn vị→Hồ sơ phải số hóa→Hồ sơ đã số hóa→Tỷ lệ số hóa (%)
        Xã Bình An→1.083→875→80,8
        Xã Bình Hòa→959→⟦625⟧→
        Xã Bình Phú→1.836→1.496→81,5
        Xã Bình Tân→1.744→1.189→68,2
        """,
        messages: [
          "Dòng 'Xã Bình Hòa', cột 'Tỷ lệ số hóa (%)' để trống, nhưng 625 trên 959 là 65,2 %."
        ]
      ),
      RuleExample(
        """
        Lĩnh vực→Đã giải quyết→Trước hạn→Tỷ lệ trước hạn (%)→Đúng hạn→Tỷ lệ đúng hạn (%)
        Chứng thực→902→861→95→41→5
        Hộ tịch→385→329→85→56→15
        Đất đai→141→115→82→⟦26⟧→
        Y tế→95→90→95→5→5
        """,
        messages: [
          "Dòng 'Đất đai', cột 'Tỷ lệ đúng hạn (%)' để trống, nhưng 26 trên 141 là 18 %."
        ]
      ),
    ]
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.tables.flatMap { table in
      table.shares.filter { $0.holds >= options.minimumStated }.flatMap { share in
        share.blanks.map { violation($0, share, table, understanding) }
      }
    }
  }

  private func violation(
    _ blank: ShareColumn.Blank,
    _ share: ShareColumn,
    _ understood: UnderstoodTable,
    _ understanding: Understanding
  ) -> Violation {
    let table = understood.model
    let column = share.column
    return Violation(
      at: blank.part.range,
      message: "blank",
      highestLevel: .note,
      relation: understood.relation(blank, of: share)
    ) {
      let names = understanding.names(table, row: blank.row, column: column)
      return Violation.Words(
        arguments: [
          "row": .text(names.row), "column": .text(names.column),
          "part": .text(blank.part.value.vietnamese), "base": .text(blank.base.value.vietnamese),
          "expected": .text(blank.expected.vietnamese),
        ],
        arithmetic: Arithmetic.share(
          part: blank.part.value,
          base: blank.base.value,
          blank.expected
        ),
        related: [.operand(names.row, blank.base)],
        address: names.address,
        subject: names.subject
      )
    }
  }
}
