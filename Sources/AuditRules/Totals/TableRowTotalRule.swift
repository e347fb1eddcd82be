import AuditKitCore

/// Holds every row of a table against the identities between its columns.
struct TableRowTotalRule: Rule {
  struct Options: RuleOptions {
    var usesData = true

    static let keys = [
      OptionKey(
        "infer-from-data",
        \Self.usesData,
        help: LocalizedText(
          vi: "Có suy ra đẳng thức từ số liệu của bảng hay không.",
          en: "Whether identities are inferred from the figures of the table."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "TOT002",
    name: "table-row-total",
    family: .totals,
    level: .error,
    status: .stable(since: "0.1.0"),
    summary: LocalizedText(
      vi: "Một dòng của bảng phá vỡ đẳng thức giữa các cột.",
      en: "A row of a table breaks an identity between its columns."
    ),
    rationale: LocalizedText(
      vi: """
        Hai lỗi ở hai dòng có thể bù trừ nhau trong dòng tổng, nên phải kiểm tra từng dòng: đã tiếp nhận = \
        đã giải quyết + đang giải quyết; đã giải quyết = trước hạn + đúng hạn + quá hạn (biểu \
        II.06a/VPCP/KSTT, Thông tư 01/2020/TT-VPCP). Đẳng thức lấy từ tiêu đề, từ dòng mã cột, từ tên gọi \
        của chỉ tiêu, hoặc từ chính số liệu khi gần như mọi dòng đều thỏa mãn.
        """,
      en: """
        Two slips in two rows may cancel in the total, so each row is checked: received = resolved + \
        pending; resolved = early + on time + late (form II.06a/VPCP/KSTT, Circular 01/2020/TT-VPCP). \
        Identities come from the header, from a row of column codes, from the names of the measures, or \
        from the figures themselves where nearly all rows satisfy one.
        """
    ),
    limits: LocalizedText(
      vi: """
        Đẳng thức mà quá nửa số dòng không thỏa mãn bị coi là hiểu sai và không dùng. Các cột trả lại, tạm \
        dừng có thể thuộc hoặc không thuộc tổng; cả hai cách đều được chấp nhận.
        """,
      en: """
        An identity that more than half of the rows break counts as misunderstood and is not used. Columns \
        of returned and paused dossiers may belong to the total or not; both are accepted.
        """
    ),
    advice: LocalizedText(
      vi: "Đối chiếu từng số của dòng này với sổ theo dõi hoặc phần mềm một cửa.",
      en: "Compare the figures of this row with the register or the one-stop software."
    ),
    messages: [
      MessageTemplate(
        "declared",
        arguments: ["row", "column", "stated", "expected", "parts"],
        LocalizedText(
          vi: "Dòng '{row}': cột '{column}' ghi {stated}, nhưng {parts} cộng lại được {expected}.",
          en: "Row '{row}': column '{column}' states {stated}, but {parts} make {expected}."
        )
      ),
      MessageTemplate(
        "inferred",
        arguments: ["row", "column", "stated", "expected", "parts", "holds", "evaluated"],
        LocalizedText(
          vi: """
            Dòng '{row}': cột '{column}' ghi {stated}, nhưng {parts} cộng lại được {expected}; đẳng thức này \
            đúng ở {holds} trên {evaluated} dòng của bảng.
            """,
          en: """
            Row '{row}': column '{column}' states {stated}, but {parts} make {expected}; this identity holds \
            in {holds} of {evaluated} rows of the table.
            """
        )
      ),
    ],
    valid: [
      RuleExample(
        """
        Đơn vị→Đã tiếp nhận→Đã giải quyết→Đang giải quyết
        Xã Bình An→120→118→2
        Xã Bình Hòa→75→75→0
        Xã Bình Phú→64→60→4
        """
      ),
      RuleExample(
        """
        Đơn vị→Đã tiếp nhận→Đã giải quyết→Đang giải quyết→Trả lại
        Xã Bình An→120→115→2→3
        Xã Bình Hòa→75→75→0→0
        Xã Bình Phú→64→58→4→2
        """
      ),
      RuleExample(
        """
        Đơn vị→Đã giải quyết→→
        →Tổng số→Đúng hạn→Quá hạn
        Xã Bình An→40→38→2
        Xã Bình Hòa→25→25→0
        """
      ),
    ],
    invalid: [
      RuleExample(
        """
        Đơn vị→Đã tiếp nhận→Đã giải quyết→Đang giải quyết
        Xã Bình An→⟦120⟧→118→0
        Xã Bình Hòa→75→75→0
        Xã Bình Phú→64→60→4
        """,
        messages: [
          "Dòng 'Xã Bình An': cột 'Đã tiếp nhận' ghi 120, nhưng 'Đã giải quyết' + 'Đang giải quyết' cộng lại được 118."
        ]
      ),
      RuleExample(
        """
        TT→Lĩnh vực→Tổng nhận→Mới→Tồn
        (1)→(2)→(3)=(4)+(5)→(4)→(5)
        1→Đất đai→⟦310⟧→280→20
        2→Hộ tịch→95→90→5
        3→Xây dựng→44→40→4
        """,
        messages: [
          "Dòng 'Đất đai': cột 'Tổng nhận' ghi 310, nhưng 'Mới' + 'Tồn' cộng lại được 300."
        ]
      ),
      RuleExample(
        """
        Thôn→Số hộ→Cận nghèo→Nghèo→Không nghèo
        An Lạc→412→35→21→356
        An Hòa→388→41→17→330
        An Phú→⟦295⟧→12→9→247
        An Thịnh→530→44→26→460
        An Bình→467→38→33→396
        An Khang→351→27→18→306
        """,
        messages: [
          """
          Dòng 'An Phú': cột 'Số hộ' ghi 295, nhưng 'Cận nghèo' + 'Nghèo' + 'Không nghèo' cộng lại được 268; đẳng \
          thức này đúng ở 5 trên 6 dòng của bảng. Nghi ngờ số 247 (dòng 'An Phú', cột 'Không nghèo') ghi sai, có \
          thể do đảo chữ số: nếu là 274 thì phép tính này đúng.
          """
        ]
      ),
    ]
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.tables.flatMap { table in
      table.identities.flatMap { identity -> [Violation] in
        if case .data = identity.basis, !options.usesData { return [] }
        return identity.breaks.compactMap { broken in
          violation(table, identity, broken, understanding)
        }
      }
    }
  }

  private func violation(
    _ understood: UnderstoodTable,
    _ identity: RowIdentity,
    _ broken: RowIdentity.Break,
    _ understanding: Understanding
  ) -> Violation? {
    let table = understood.model
    let row = broken.row
    let expected = broken.expected
    guard let stated = table.value(row, identity.whole) else { return nil }
    return Violation(
      at: stated.range,
      message: identity.basis.isOfData ? "inferred" : "declared",
      highestLevel: identity.basis.highestLevel,
      relation: understood.relation(identity, row: row)
    ) {
      let names = understanding.names(table, row: row, column: identity.whole)
      let addends = identity.parts.map {
        Addend(part: $0, name: understanding.columnName(table, $0.column))
      }
      let parts = addends.compactMap { addend in
        table.value(row, addend.part.column).map { (addend, $0) }
      }
      var arguments: [String: Argument] = [
        "row": .text(names.row),
        "column": .text(names.column),
        "stated": .text(stated.value.vietnamese),
        "expected": .text(expected.vietnamese),
        "parts": .text(formula(addends)),
      ]
      if case .data(let holds, let evaluated) = identity.basis {
        arguments["holds"] = .text(String(holds))
        arguments["evaluated"] = .text(String(evaluated))
      }
      return Violation.Words(
        arguments: arguments,
        arithmetic: Arithmetic.sum(parts.map { ($0.1.value, $0.0.part.isSubtracted) }, expected),
        related: parts.map { RelatedPlace.operand($0.0.name, $0.1) },
        address: names.address,
        subject: names.subject
      )
    }
  }

  /// A column that adds up, with its name.
  private struct Addend {
    let part: RowIdentity.Part
    let name: String
  }

  /// `'Đã giải quyết' + 'Đang giải quyết'`.
  private func formula(_ addends: [Addend]) -> String {
    var text = ""
    for (index, addend) in addends.enumerated() {
      let isFirst = index == 0
      if addend.part.isSubtracted {
        text += isFirst ? "−" : " − "
      } else if !isFirst {
        text += " + "
      }
      text += "'\(addend.name)'"
    }
    return text
  }
}
