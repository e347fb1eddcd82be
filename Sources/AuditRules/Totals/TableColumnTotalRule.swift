import AuditKitCore

/// Holds every total row, subtotal and group figure of a table against the rows it adds up.
struct TableColumnTotalRule: Rule {
  struct Options: RuleOptions {
    var tolerance = ExactDecimal.zero

    static let keys = [
      OptionKey(
        "tolerance",
        \Self.tolerance,
        help: LocalizedText(
          vi: "Độ lệch được bỏ qua, tính bằng đơn vị của cột, ngoài sai số làm tròn.",
          en: "The difference to ignore, in the unit of the column, beyond what rounding allows."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "TOT001",
    name: "table-column-total",
    family: .totals,
    level: .error,
    status: .stable(since: "0.1.0"),
    summary: LocalizedText(
      vi: "Số ở dòng tổng không bằng tổng các dòng thành phần.",
      en: "A figure in a total row is not the sum of the rows it adds up."
    ),
    rationale: LocalizedText(
      vi: """
        Dòng tổng thường bị quên khi sửa một dòng thành phần, mà chính số tổng được trích vào báo cáo \
        của cấp trên. Phép so sánh dùng khoảng giá trị như chuẩn XBRL Calculations 1.1, nên làm tròn không \
        bị coi là sai.
        """,
      en: """
        A total row is easily forgotten when one of its rows is mended, and it is the total that the next \
        level quotes. Figures are compared as intervals, as in XBRL Calculations 1.1, so that rounding is never an error.
        """
    ),
    limits: LocalizedText(
      vi: """
        Bỏ qua cột tỷ lệ, xếp hạng, năm; cột mà dòng tổng ghi số lớn nhất, nhỏ nhất hoặc trung bình; dòng bình quân, dòng "trong đó"; ô "-" và "/" chỉ được coi là 0 khi các tổng khác của bảng cho thấy như vậy; \
        bảng có nhiều cột mà dòng tổng không khớp ở cột nào thì coi là chưa hiểu cấu trúc và không báo.
        """,
      en: """
        Leaves out columns of rates, ranks and years, columns of which the total row gives the mean or an extreme, average rows and rows "trong đó"; "-" and "/" are \
        zero only where other totals of the table show it; where several columns can be checked and the total holds in none of them, the structure of \
        the table counts as not understood and nothing is reported.
        """
    ),
    advice: LocalizedText(
      vi: "Cộng lại các dòng thành phần, rồi sửa dòng tổng hoặc dòng bị nhập sai.",
      en: "Add up the rows again, then mend the total or the row that was typed wrongly."
    ),
    messages: [
      MessageTemplate(
        "total",
        arguments: ["row", "column", "stated", "expected", "count"],
        LocalizedText(
          vi:
            "Dòng '{row}', cột '{column}' ghi {stated}, nhưng {count} dòng thành phần cộng lại được {expected}.",
          en:
            "Row '{row}', column '{column}' states {stated}, but the {count} rows it adds up make {expected}."
        )
      )
    ],
    valid: [
      // The cells of the last row moved to the left; years in the place of a label.
      RuleExample(
        """
        TT→Loại đất→Diện tích (ha)→Lô đất→Tỷ lệ (%)
        1→Đất xây dựng→425→72→72
        2→Đất cây xanh→165→28→28
        Tổng cộng→590→100→100→
        """
      ),
      RuleExample(
        """
        Năm→Dân số→Số hộ→Lao động
        2021→2022→2023→2024
        Thành thị→3.959→4.074→4.286
        Nông thôn→7.275→7.480→7.306
        Tổng→11.234→11.554→11.592
        """
      ),
      RuleExample(
        """
        Đơn vị→Tiếp nhận→Đã giải quyết
        Xã Bình An→1.200→1.180
        Xã Bình Hòa→300→295
        Xã Bình Phú→85→85
        Tổng cộng→1.585→1.560
        """
      ),
      RuleExample(
        """
        STT→Đơn vị→Số lượng
        I→Khối phòng ban→40
        1→Phòng Nội vụ→25
        2→Phòng Tư pháp→15
        II→Khối xã→60
        1→Xã Bình An→35
        2→Xã Bình Hòa→25
        →Tổng số→100
        """
      ),
      RuleExample(
        """
        Nội dung→Kinh phí (triệu đồng)
        Mua sắm→12,4
        Đào tạo→7,3
        Tuyên truyền→3,1
        Cộng→23
        """
      ),
      RuleExample(
        """
        Lĩnh vực→Hồ sơ→Tỷ lệ %
        Đất đai→30→60
        Hộ tịch→20→40
        Bình quân→25→50
        """
      ),
      // The largest and the mean of a column stand in the total row of others.
      RuleExample(
        """
        Đơn vị→Tiếp nhận→Số ngày xử lý lâu nhất→Điểm khảo sát
        Xã Bình An→1.200→12→91
        Xã Bình Hòa→300→18→88
        Xã Bình Phú→85→15→94
        Tổng cộng→1.585→18→91
        """
      ),
      // Thousands set apart by blanks; subtotals named after their group.
      RuleExample(
        """
        STT→Đơn vị→Tiếp nhận→Đã giải quyết
        1→Phòng Nội vụ→1 250→1 240
        2→Phòng Tư pháp→800→795
        →Cộng khối phòng→2 050→2 035
        1→Xã Bình An→350→350
        2→Xã Bình Hòa→1 400→1 385
        →Cộng cấp xã→1 750→1 735
        →Tổng cộng→3 800→3 770
        """
      ),
      RuleExample(
        """
        Nội dung→Kinh phí (triệu đồng)
        Mua sắm→12,4
        Đào tạo→7,3
        Cộng→20
        """,
        options: "tolerance: 0.5"
      ),
      RuleExample(
        """
        Thôn→Số hộ→Số khẩu→Quy mô hộ (người/hộ)
        Thôn Đông→312→1.204→3,86
        Thôn Đoài→287→1.098→3,83
        Toàn xã→599→2.302→3,84
        """
      ),
    ],
    invalid: [
      // Two other columns show that a dash stands for zero.
      RuleExample(
        """
        Đơn vị→Tiếp nhận→Trực tuyến→Bưu chính→Quá hạn
        Xã Bình An→120→80→-→2
        Xã Bình Hòa→75→-→12→-
        Xã Bình Phú→64→40→5→1
        Tổng cộng→259→120→17→⟦4⟧
        """,
        messages: [
          "Dòng 'Tổng cộng', cột 'Quá hạn' ghi 4, nhưng 2 dòng thành phần cộng lại được 3."
        ]
      ),
      RuleExample(
        """
        Đơn vị→Tiếp nhận→Quá hạn
        Phòng Nội vụ→1.200→4
        Phòng Tư pháp→300→1
        Tổng cộng→⟦1.400⟧→5
        """,
        messages: [
          "Dòng 'Tổng cộng', cột 'Tiếp nhận' ghi 1.400, nhưng 2 dòng thành phần cộng lại được 1.500."
        ]
      ),
      RuleExample(
        """
        STT→Đơn vị→Cử đi học→Đã tốt nghiệp
        →Tổng số→100→⟦61⟧
        1→Xã Bình An→35→20
        2→Xã Bình Hòa→25→18
        3→Xã Bình Phú→40→22
        """,
        messages: [
          "Dòng 'Tổng số', cột 'Đã tốt nghiệp' ghi 61, nhưng 3 dòng thành phần cộng lại được 60."
        ]
      ),
      RuleExample(
        """
        STT→Đơn vị→Tiếp nhận→Đã giải quyết
        I→Khối phòng ban→40→⟦38⟧
        1→Phòng Nội vụ→25→22
        2→Phòng Tư pháp→15→14
        II→Khối xã→60→58
        1→Xã Bình An→35→33
        2→Xã Bình Hòa→25→25
        →Tổng số→100→96
        """,
        messages: [
          "Dòng 'Khối phòng ban', cột 'Đã giải quyết' ghi 38, nhưng 2 dòng thành phần cộng lại được 36."
        ]
      ),
      RuleExample(
        """
        STT→Đơn vị→Tiếp nhận→Đã giải quyết
        1→Phòng Nội vụ→1 250→1 240
        2→Phòng Tư pháp→800→795
        →Cộng khối phòng→2 050→⟦2 053⟧
        1→Xã Bình An→350→350
        2→Xã Bình Hòa→1 400→1 385
        →Cộng cấp xã→1 750→1 735
        """,
        messages: [
          "Dòng 'Cộng khối phòng', cột 'Đã giải quyết' ghi 2.053, nhưng 2 dòng thành phần cộng lại được 2.035."
        ]
      ),
      RuleExample(
        """
        Nội dung→Kinh phí (triệu đồng)
        Mua sắm→12,4
        Đào tạo→7,3
        Cộng→⟦21,7⟧
        """,
        messages: [
          "Dòng 'Cộng', cột 'Kinh phí (triệu đồng)' ghi 21,7, nhưng 2 dòng thành phần cộng lại được 19,7."
        ]
      ),
    ]
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.tables.flatMap { table in
      table.totals.flatMap { total in
        total.verdicts.compactMap { column, verdict in
          guard case .inconsistent(let expected) = verdict else { return nil }
          return violation(table, total, column, expected, understanding)
        }
      }
    }
  }

  private func violation(
    _ understood: UnderstoodTable,
    _ total: ColumnTotal,
    _ column: Int,
    _ expected: ExactDecimal,
    _ understanding: Understanding
  ) -> Violation? {
    let table = understood.model
    guard let stated = table.value(total.row, column),
      let difference = stated.value.subtracting(expected)?.magnitude,
      difference > options.tolerance
    else { return nil }
    return Violation(
      at: stated.range,
      message: "total",
      highestLevel: total.basis.highestLevel,
      relation: understood.relation(total, column: column)
    ) {
      let parts = total.parts.compactMap { row in table.value(row, column).map { (row, $0) } }
      let names = understanding.names(table, row: total.row, column: column)
      return Violation.Words(
        arguments: [
          "row": .text(names.row),
          "column": .text(names.column),
          "stated": .text(stated.value.vietnamese),
          "expected": .text(expected.vietnamese),
          "count": .text(String(parts.count)),
        ],
        arithmetic: Arithmetic.sum(parts.map { ($0.1.value, false) }, expected),
        related: parts.map { row, value in
          RelatedPlace.operand(understanding.rowName(table, row), value)
        },
        address: names.address,
        subject: names.subject
      )
    }
  }
}
