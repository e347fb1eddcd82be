import AuditKitCore

/// Finds parts that are larger than the whole they are a part of.
struct PartExceedsWholeRule: Rule {
  struct Options: RuleOptions {
    var usesData = true

    static let keys = [
      OptionKey(
        "infer-from-data",
        \Self.usesData,
        help: LocalizedText(
          vi:
            "Có suy ra cột nào là một phần của cột nào từ tiêu đề và số liệu các dòng khác hay không.",
          en: "Whether titles and the other rows may show which column is a part of which."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "TOT004",
    name: "part-exceeds-whole",
    family: .totals,
    level: .error,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Một phần lớn hơn tổng thể chứa nó.",
      en: "A part is larger than the whole that contains it."
    ),
    rationale: LocalizedText(
      vi: """
        Số thủ tục có phát sinh hồ sơ không thể nhiều hơn số thủ tục đang cung cấp, số đã xử lý không thể \
        nhiều hơn số phát hiện; sai như vậy thường do đảo chữ số hoặc ghi nhầm dòng. Căn cứ: các biểu mẫu \
        thống kê CCHC của Bộ Nội vụ (x.3 là một phần của x.2) và biểu II.06a/VPCP/KSTT (giải quyết đúng hạn \
        là một phần của đã giải quyết).
        """,
      en: """
        No more procedures have received files than are offered, and no more problems are settled than were \
        found; such a slip mostly comes from swapped digits or from another row. Sources: the statistics \
        forms of the Ministry of Home Affairs (x.3 is a part of x.2) and form II.06a/VPCP/KSTT (what was \
        resolved on time is a part of what was resolved).
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét khi lời văn nói rõ phần nào thuộc tổng thể nào: "trong đó có" với cùng đơn vị tính, phân số có \
        đơn vị, chỉ tiêu của biểu có tên nối dài tên chỉ tiêu trước, cột đúng hạn của cột đã giải quyết. Không \
        xét mức đạt so với kế hoạch, tăng giảm, so cùng kỳ, và số đã giải quyết so với số tiếp nhận khi có hồ \
        sơ kỳ trước chuyển sang. Các phần cộng lại được thành tổng do TOT002 và TOT003 kiểm tra.
        """,
      en: """
        Looks only where the words say what is a part of what: "trong đó có" with one unit, fractions with a \
        unit, rows of a form whose name extends that of a row above, on time under resolved. Leaves out \
        achievement of plans, growth, comparison, and resolved against received where dossiers are carried \
        over. Parts that add up to their whole are the business of TOT002 and TOT003.
        """
    ),
    advice: LocalizedText(
      vi: "Đối chiếu hai số với sổ theo dõi hoặc phần mềm, rồi sửa số ghi nhầm.",
      en: "Compare both figures with the register or the software, and mend the wrong one."
    ),
    messages: [
      MessageTemplate(
        "prose",
        arguments: ["part", "whole"],
        LocalizedText(
          vi: "Một phần là {part}, lớn hơn tổng thể {whole}.",
          en: "A part is stated as {part}, more than its whole of {whole}."
        )
      ),
      MessageTemplate(
        "table",
        arguments: ["name", "part", "of", "whole"],
        LocalizedText(
          vi: "'{name}' ghi {part}, nhưng là một phần của '{of}' chỉ có {whole}.",
          en: "'{name}' is stated as {part}, but is a part of '{of}', which is only {whole}."
        )
      ),
    ],
    valid: [
      // Another subject, or words that stand with what is in front of a sign.
      RuleExample(
        "Đoàn kiểm tra gồm 5 người và Tổ giúp việc của các đơn vị được kiểm tra gồm 13 người."
      ),
      RuleExample("Ban Chỉ đạo 7 người; Tổ giúp việc cấp xã gồm 27 người."),
      RuleExample(
        "Đã tiếp 6 người, gồm bốn người ở xã Tân Lập và hai người ở xã Tân Hòa; 26 người gửi đơn."
      ),
      RuleExample("Bộ phận có 4 người cùng một số cộng tác viên, cả khối văn phòng có 36 người."),
      RuleExample("Khối Đảng có 34 người, các khối khác như khối chính quyền có 43 người."),
      RuleExample("**Kíp trực có 5 người bao gồm cả lái xe.** Từ 6 người trở lên phải đăng ký."),
      // A threshold, a rate, days, articles.
      RuleExample("Chỉ số đã vượt mốc 62 điểm (cụ thể là 62,75 điểm)."),
      RuleExample(
        "Mỗi quầy tiếp nhận 14 hồ sơ/ngày, trong đó có 41 hồ sơ trực tuyến kể từ đầu tháng."
      ),
      RuleExample("Từ ngày 31/1 đến 4/2 lần lượt tiếp 6, 8 và 9 công dân."),
      RuleExample(
        "Thay thế Điều 14, 18 Quyết định số 07/2022/QĐ-UBND về một số nội dung và Điều 8, 28 Quyết định số 9/2021/QĐ-UBND."
      ),
      // The parts are of all agencies, not of the kind that was named last.
      RuleExample(
        "Tỉnh có 69 đơn vị, gồm 60 xã và 9 phường; trong đó có 58 xã hình thành sau sắp xếp."
      ),
      RuleExample("Có 2 cụm là cụm Bắc (gồm 5 xã) và cụm Nam (gồm 7 xã)."),
      // The part is of all, not of what they grew by.
      RuleExample("Tiếp nhận 960 hồ sơ, tăng 12 hồ sơ, trong đó có 340 hồ sơ trực tuyến."),
      // A day, and a rate for each time.
      RuleExample(
        "Chiều 12/6 hội nghị đã bế mạc; mức thưởng bằng 05 lần lương cơ sở/người/01 lần."
      ),
      RuleExample("Mỗi xã tổ chức 1 hội nghị. Riêng xã An Bình tổ chức 2 hội nghị."),
      RuleExample("Có 18/20 người dự tập huấn; 20/20 phòng đã nộp báo cáo."),
      RuleExample("Đạt 12/10 cuộc kiểm tra theo kế hoạch; trực ban 24/7; kỷ niệm 20/10."),
      RuleExample("Tổ chức 05 hội nghị, trong đó có 320 người tham dự."),
      RuleExample(
        "Có 24 thủ tục được quy định mức thu lệ phí, trong đó có 24 thủ tục thu trực tuyến."
      ),
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng
        1.→Tổng số TTHC cung cấp trực tuyến→Thủ tục→52
        2.→Số TTHC cung cấp trực tuyến có phát sinh hồ sơ→Thủ tục→48
        3.→Số hồ sơ trực tuyến→Hồ sơ→1.204
        4.→Số hồ sơ trực tuyến tăng so với cùng kỳ→Hồ sơ→1.310
        """
      ),
      // What was carried over is resolved as well.
      RuleExample(
        """
        Đơn vị→Hồ sơ tiếp nhận trong kỳ→Hồ sơ đã giải quyết
        Xã Bình An→120→118
        Xã Bình Hòa→75→75
        Xã Bình Phú→64→66
        Xã Bình Tân→41→40
        """
      ),
      RuleExample(
        """
        Đơn vị→Số vấn đề phát hiện→Số vấn đề đã xử lý
        Xã Bình An→12→12
        Xã Bình Hòa→7→5
        Xã Bình Phú→6→6
        Xã Bình Tân→14→11
        """
      ),
    ],
    invalid: [
      RuleExample(
        "Ban Chỉ đạo có 7 người; Tổ giúp việc có 12 người, trong đó có ⟦21⟧ người là công chức.",
        messages: ["Một phần là 21, lớn hơn tổng thể 12."]
      ),
      RuleExample(
        "Có ⟦20⟧/18 người dự tập huấn đạt yêu cầu.",
        messages: ["Một phần là 20, lớn hơn tổng thể 18."]
      ),
      RuleExample(
        "Xã có 24 thủ tục được quy định mức thu lệ phí, trong đó có ⟦42⟧ thủ tục thu trực tuyến.",
        messages: ["Một phần là 42, lớn hơn tổng thể 24."]
      ),
      RuleExample(
        """
        STT→Chỉ tiêu→Đơn vị tính→Số lượng
        1.→Tổng số TTHC cung cấp trực tuyến→Thủ tục→52
        2.→Số TTHC cung cấp trực tuyến có phát sinh hồ sơ→Thủ tục→⟦84⟧
        3.→Số hồ sơ trực tuyến→Hồ sơ→1.204
        """,
        messages: [
          "'Số TTHC cung cấp trực tuyến có phát sinh hồ sơ' ghi 84, nhưng là một phần của 'Tổng số TTHC cung cấp trực tuyến' chỉ có 52."
        ]
      ),
      RuleExample(
        """
        Đơn vị→Số vấn đề phát hiện→Số vấn đề đã xử lý
        Xã Bình An→12→12
        Xã Bình Hòa→27→⟦42⟧
        Xã Bình Phú→6→6
        Xã Bình Tân→14→11
        Xã Bình Sơn→9→8
        """,
        messages: [
          "'Số vấn đề đã xử lý' ghi 42, nhưng là một phần của 'Số vấn đề phát hiện' chỉ có 27."
        ]
      ),
    ]
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    let prose = understanding.excesses.map { violation($0, understanding) }
    let tables = understanding.tables.flatMap { table in
      table.excesses.compactMap { violation($0, table, understanding) }
    }
    return prose + tables
  }

  private func violation(_ excess: ProseExcess, _ understanding: Understanding) -> Violation {
    let part = understanding.prose.figures[excess.part]
    let whole = understanding.prose.figures[excess.whole]
    return Violation(
      at: part.value.range,
      message: "prose",
      highestLevel: excess.basis.highestLevel,
      relation: understanding.relation(excess)
    ) {
      let name = understanding.words(at: whole.label)
      return Violation.Words(
        arguments: [
          "part": .text(part.value.value.vietnamese), "whole": .text(whole.value.value.vietnamese),
        ],
        arithmetic: comparison(part.value, whole.value),
        related: [.operand(name, whole.value)],
        subject: [name, understanding.words(at: part.label)]
      )
    }
  }

  private func violation(
    _ excess: TableExcess,
    _ understood: UnderstoodTable,
    _ understanding: Understanding
  ) -> Violation? {
    let table = understood.model
    let (row, column) = excess.part
    guard excess.basis.highestLevel == .error || options.usesData,
      let part = table.value(row, column),
      let whole = table.value(excess.whole.row, excess.whole.column)
    else { return nil }
    return Violation(
      at: part.range,
      message: "table",
      highestLevel: excess.basis.highestLevel,
      relation: understood.relation(excess)
    ) {
      let isForm = excess.whole.column == column
      let names = understanding.names(table, row: row, column: column)
      let wholeName =
        isForm
        ? understanding.rowName(table, excess.whole.row)
        : understanding.columnName(table, excess.whole.column)
      return Violation.Words(
        arguments: [
          "name": .text(isForm ? names.row : names.column), "part": .text(part.value.vietnamese),
          "of": .text(wholeName), "whole": .text(whole.value.vietnamese),
        ],
        arithmetic: comparison(part, whole),
        related: [.operand(wholeName, whole)],
        address: names.address,
        subject: names.subject
      )
    }
  }

  private func comparison(_ part: StatedValue, _ whole: StatedValue) -> String {
    "\(part.value.vietnamese) > \(whole.value.vietnamese)"
  }
}
