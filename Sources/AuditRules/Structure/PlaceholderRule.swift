import AuditKitCore

/// Reports dots and letters that still stand where a figure or a day should.
struct PlaceholderRule: Rule {
  struct Options: RuleOptions {
    var reportDates = true

    static let keys = [
      OptionKey(
        "report-dates",
        \Self.reportDates,
        help: LocalizedText(
          vi: "Có nhắc ngày, tháng còn để dấu chấm trong nội dung hay không.",
          en: "Whether days and months that are still dots in the body are mentioned."
        )
      )
    ]
  }

  static let info = RuleInfo(
    id: "STR007",
    name: "placeholder",
    family: .structure,
    level: .note,
    status: .stable(since: "0.2.0"),
    summary: LocalizedText(
      vi: "Còn dấu chấm lửng, ô trống hoặc “xx” ở chỗ phải ghi số liệu hay ngày tháng.",
      en: "Dots, a blank or “xx” still stand where a figure or a date should."
    ),
    rationale: LocalizedText(
      vi: """
        Báo cáo thường soạn trên mẫu của kỳ trước; chỗ chưa điền làm mất số liệu mà cấp trên cần tổng hợp. Căn cứ: chính \
        câu văn, nêu đơn vị đếm mà không có số.
        """,
      en: """
        Reports are written over a form or the last one; what was not filled in is missing where figures are added up. \
        Source: the sentence itself, which names a unit and no figure.
        """
    ),
    limits: LocalizedText(
      vi: """
        Chỉ xét câu văn và danh sách: chỗ trống đứng trước đơn vị đếm, đơn vị tiền hoặc dấu %. Không xét dấu chấm lửng \
        kết thúc liệt kê, dấu chấm dẫn của mục lục, số và ngày của chính văn bản (xem document-identity), ô của bảng.
        """,
      en: """
        Looks only at sentences and lists, at blanks before a unit or a percent sign; not at dots that end a list, at \
        dot leaders, at number and date of the document itself (see document-identity) or at cells of tables.
        """
    ),
    advice: LocalizedText(
      vi: "Điền số liệu hoặc ngày còn thiếu, hoặc bỏ câu nếu không phát sinh.",
      en: "Fill in the figure or the date, or drop the sentence where nothing occurred."
    ),
    messages: [
      MessageTemplate(
        "figure",
        arguments: ["stated", "context"],
        LocalizedText(
          vi: "Chưa điền số: “{stated}” trong “{context}”.",
          en: "A figure is missing: “{stated}” in “{context}”."
        )
      ),
      MessageTemplate(
        "date",
        arguments: ["stated"],
        LocalizedText(
          vi: "Ngày tháng chưa điền: “{stated}”.",
          en: "A date is not filled in: “{stated}”."
        )
      ),
    ],
    valid: [
      // Lists that go on, with a unit behind them.
      RuleExample(
        """
        Tuyên truyền qua loa, pano, tin nhắn... 12 lượt; qua Zalo, Facebook, … cán bộ đều tham gia.
        """
      ),
      RuleExample(
        """
        UBND XÃ BÌNH AN
        Số: …/BC-UBND
        Bình An, ngày … tháng 6 năm 2024

        I. KẾT QUẢ
        Tiếp 45 lượt công dân, giải quyết 120 hồ sơ, đạt 100 %…
        """
      ),
      // Dot leaders.
      RuleExample(
        """
        I. Công tác chỉ đạo điều hành .......... 2
        II. Kết quả thực hiện .......... 5
        """
      ),
    ],
    invalid: [
      RuleExample(
        """
        Trong kỳ, Chủ tịch UBND xã tiếp ⟦……⟧ lượt công dân; giải quyết 120 hồ sơ, đạt ⟦…⟧%.
        """,
        messages: [
          "Chưa điền số: “……” trong “xã tiếp …… lượt”.",
          "Chưa điền số: “…” trong “đạt …%”.",
        ]
      ),
      RuleExample(
        """
        - Số hồ sơ tiếp nhận: ⟦.......⟧ hồ sơ.
        - Số hồ sơ trực tuyến: ⟦xx⟧ hồ sơ.
        - Số cuộc kiểm tra: ⟦[  ]⟧ cuộc.
        """,
        messages: [
          "Chưa điền số: “.......” trong “nhận: ....... hồ sơ”.",
          "Chưa điền số: “xx” trong “tuyến: xx hồ sơ”.",
          "Chưa điền số: “[  ]” trong “tra: [ ] cuộc”.",
        ]
      ),
      RuleExample(
        """
        I. KẾT QUẢ
        Xã đã tổ chức kiểm tra ⟦ngày … tháng 5 năm 2024⟧ tại bộ phận một cửa.
        """,
        messages: ["Ngày tháng chưa điền: “ngày … tháng 5 năm 2024”."]
      ),
    ]
  )

  let options: Options

  func check(_ understanding: Understanding) -> [Violation] {
    understanding.placeholders.compactMap { placeholder in
      guard placeholder.kind == .figure || options.reportDates else { return nil }
      return Violation(
        at: placeholder.range,
        message: placeholder.kind.rawValue,
        highestLevel: .note
      ) {
        let context = understanding.words(at: placeholder.context)
        return Violation.Words(
          arguments: [
            "stated": .text(understanding.document.text.string(in: placeholder.range)),
            "context": .text(context),
          ],
          subject: [context]
        )
      }
    }
  }
}
