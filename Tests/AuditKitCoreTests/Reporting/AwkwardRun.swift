@testable import AuditKitCore

/// One run with everything that can go wrong in writing a finding down; every golden file shows it.
enum AwkwardRun {
  static let info = RunInfo(
    tool: ToolInfo(
      version: "0.1.0",
      homepage: "https://example.org/cchc-lint",
      rulePages: "https://example.org/cchc-lint/rules/"
    ),
    rules: [
      ConfiguredRule(info: totals, level: .error) { _ in [] },
      ConfiguredRule(info: placeholders, level: .note) { _ in [] },
      // The configuration made a warning of what is a note.
      ConfiguredRule(info: formats, level: .warning) { _ in [] },
    ],
    language: .vietnamese
  )

  static let reports = [
    table, decomposed, long, markup, empty, unreadable, halfRead, blankName, standardInput, hostile,
  ].map(\.report)

  static let summary: RunSummary = {
    var tally = Tally()
    for report in reports { tally.add(report) }
    let notice = Notice(
      vietnamese: "Không mở được thư mục “{kho}”.",
      english: "The folder “{kho}” cannot be opened."
    )
    return RunSummary(exitCode: 1, tally: tally, notices: [notice])
  }()

  /// The files as they are on disk, by name.
  static let files = Dictionary(
    uniqueKeysWithValues: [
      table, decomposed, long, markup, empty, halfRead, blankName, standardInput, hostile,
    ].map { ($0.name, $0.content) }
  )

  /// What a reporter makes of the run.
  static func output(
    of format: ReportFormat,
    language: Language = .vietnamese,
    isColored: Bool = false
  ) -> String {
    let info = RunInfo(tool: info.tool, rules: info.rules, language: language)
    return output(of: format, info, reports, summary, isColored: isColored)
  }

  static func output(
    of format: ReportFormat,
    _ info: RunInfo,
    _ reports: [DocumentReport],
    _ summary: RunSummary,
    isColored: Bool = false
  ) -> String {
    var bytes: [UInt8] = []
    var reporter = format.reporter(isColored: isColored) { bytes += $0 }
    reporter.start(info)
    for report in reports { reporter.add(report) }
    reporter.finish(summary)
    return String(decoding: bytes, as: UTF8.self)
  }
}

// MARK: - Reports

extension AwkwardRun {
  /// A file in which the findings' places are found by the words that stand there.
  struct File {
    let name: String
    let content: String
    let isRead: Bool
    var notices: [Notice] = []
    var findings: [@Sendable (File) -> Finding] = []
    let coverage: Coverage

    init(
      _ name: String,
      _ content: String,
      isRead: Bool = true,
      notices: [Notice] = [],
      coverage: Coverage = Coverage(),
      findings: [@Sendable (File) -> Finding] = []
    ) {
      self.name = name
      self.content = content
      self.isRead = isRead
      self.notices = notices
      self.findings = findings
      self.coverage = coverage
    }

    var text: SourceText { SourceText(content) }

    /// The place of some words, counted in composed text as rules do.
    func place(_ words: String, after other: String = "") -> TextRange {
      let bytes = text.bytes
      let from = other.isEmpty ? 0 : Self.find(SourceText(other).bytes, in: bytes, from: 0).end
      return Self.find(SourceText(words).bytes, in: bytes, from: from)
    }

    private static func find(_ words: [UInt8], in bytes: [UInt8], from start: Int) -> TextRange {
      let starts = start...max(start, bytes.count - words.count)
      let found = starts.first { bytes[$0...].starts(with: words) } ?? start
      return TextRange(found, found + words.count)
    }

    var report: DocumentReport {
      DocumentReport(
        name: name,
        document: isRead ? Document(name: name, text: text, blocks: [], tables: []) : nil,
        file: isRead ? FileDigest(of: Array(content.utf8)) : nil,
        notices: notices,
        findings: findings.map { $0(self) },
        coverage: coverage
      )
    }
  }

  /// Many related places, blanks and letters beyond ASCII in the name, a code point beyond the BMP; a cause and
  /// what mends it.
  private static let table = File(
    "báo cáo/quý 1 (bản 2).md",
    """
    Phụ lục II

    | Đơn vị | Hồ sơ 📁 |
    |---|---|
    | Xã An Bình | 120 |
    | Xã An Hòa | 80 |
    | Xã Bình Minh | 15 |
    | Xã Cẩm Tú | 7 |
    | Xã Đông Hải | 30 |
    | Xã Ea Kly | 9 |
    | Xã Gia Phú | 11 |
    | 📁 Tổng cộng | 262 |

    """,
    coverage: Coverage(tables: 1, figures: 8, calculations: 1),
    findings: [
      { file in
        Finding(
          rule: totals,
          level: .error,
          violation: Violation(
            at: file.place("262"),
            message: "total",
            arguments: ["stated": .text("262"), "sum": .text("272")],
            arithmetic: "120 + 80 + 15 + 7 + 30 + 9 + 11 = 272 ≠ 262",
            related: ["120", "80", "15", "7", "30", "9", "11"].map {
              let note = LocalizedText(vi: "cộng: \($0)", en: "plus: \($0)")
              return RelatedPlace(file.place("\($0) |"), note)
            },
            address: ["Phụ lục II", "Bảng 1", "dòng Tổng cộng"],
            subject: ["Phụ lục II", "Tổng cộng", "Hồ sơ"]
          ),
          cause: RootCause(
            suspects: [
              RootCause.Suspect(
                place: file.place("262"),
                name: LocalizedText(vi: "dòng 'Tổng {cộng}'", en: "row 'Tổng {cộng}'"),
                stated: StatedValue(value: ExactDecimal(262), range: file.place("262")),
                expected: ExactDecimal(272)
              )
            ],
            certainty: .certain,
            slip: nil,
            calculations: 2
          ),
          fix: Fix([Fix.Replacement(file.place("262"), "272")])
        )
      }
    ]
  )

  /// Decomposed letters and CRLF, two findings about one subject, a level that the configuration set.
  private static let decomposed = File(
    "Báo cáo NFD.txt",
    "Tổng số hồ sơ đã tiếp nhận: 1.200 hồ sơ\r\n"
      .decomposed + "trong đó giải quyết đúng hạn 1.150 hồ sơ, trễ hạn 40 hồ sơ.\r\n".decomposed,
    findings: ["1.200", "1.150"].map { figure in
      { file in
        Finding(
          rule: formats,
          level: .warning,
          violation: Violation(
            at: file.place(figure),
            message: "separator",
            arguments: [
              "found": .localized(LocalizedText(vi: "dấu chấm", en: "a full stop"))
            ],
            subject: ["hồ sơ".decomposed]
          )
        )
      }
    }
  )

  /// Tabs, a line far wider than a terminal, a figure wider than a terminal, no last line break.
  private static let long = File(
    "bảng.tsv",
    "STT\tĐơn vị\tSố liệu\n1\t"
      + String(repeating: "Phòng Văn hóa và Thông tin; ", count: 9) + "\t4.021\t"
      + String(repeating: "đã đối chiếu; ", count: 12) + "\n\t\t"
      + String(repeating: "… ", count: 70) + "hết",
    findings: [
      { file in
        Finding(
          rule: totals,
          level: .error,
          violation: Violation(
            at: file.place("4.021"),
            message: "total",
            arguments: ["stated": .text("4.021"), "sum": .text("4.012")],
            arithmetic: "4.012 ≠ 4.021",
            related: [RelatedPlace(file.place("1"), LocalizedText(vi: "cộng", en: "plus"))],
            address: ["cột Số liệu"],
            subject: ["Số liệu"]
          )
        )
      },
      { file in
        Finding(
          rule: placeholders,
          level: .note,
          violation: Violation(at: file.place("… … "), message: "left", subject: ["chỗ trống"])
        )
      },
      { file in
        let all = file.place(String(repeating: "… ", count: 70) + "hết")
        return Finding(
          rule: placeholders,
          level: .note,
          violation: Violation(
            at: all,
            message: "word",
            arguments: ["word": .text("…")],
            subject: ["chỗ trống"]
          )
        )
      },
    ]
  )

  /// Quotes, braces, backslashes, markup, links, escape sequences; a figure that is all of its file's
  /// first line, one of several lines, and the last character of the file.
  private static let markup = File(
    "./a/../mau\\{x}.txt",
    "Số: …/BC\n\"{0}\" và C:\\tmp <b>đậm</b> [x](1) \u{1B}[31mđỏ\u{1B}[0m `a`\n12 %\r\n13 %\nHết]",
    findings: [
      { file in
        Finding(
          rule: placeholders,
          level: .note,
          violation: Violation(
            at: file.place("Số: …/BC"),
            message: "word",
            arguments: ["word": .text("\"{0}\" \\ <b> [x](1)\n\u{1B}[31m")],
            address: ["Mục {1}"],
            subject: []
          )
        )
      },
      { file in
        Finding(
          rule: placeholders,
          level: .note,
          violation: Violation(
            at: file.place("[31mđỏ"),
            message: "word",
            related: [
              RelatedPlace(
                file.place("<b>đậm</b>"),
                LocalizedText(vi: "{<b>}\t\\", en: "{<b>}\t\\")
              )
            ],
            subject: []
          )
        )
      },
      { file in
        Finding(
          rule: formats,
          level: .warning,
          violation: Violation(
            at: file.place("12 %\r\n13 %"),
            message: "separator",
            arguments: ["found": .text("{}")],
            subject: ["%"]
          )
        )
      },
      { file in
        Finding(
          rule: formats,
          level: .warning,
          violation: Violation(
            at: file.place("]", after: "Hết"),
            message: "separator",
            arguments: ["found": .text("]")],
            subject: ["%"]
          )
        )
      },
    ]
  )

  /// A finding about the document as a whole, which has nothing to point at.
  private static let empty = File(
    "trống.txt",
    "",
    findings: [
      { _ in
        Finding(
          rule: placeholders,
          level: .note,
          violation: Violation(at: TextRange(0, 0), message: "left", subject: ["văn bản"])
        )
      }
    ]
  )

  private static let unreadable = File(
    "/srv/đến/quét.pdf",
    "",
    isRead: false,
    notices: [
      Notice(vietnamese: "Không đọc được định dạng này.", english: "This format cannot be read.")
    ]
  )

  private static let halfRead = File(
    "../năm trước/báo cáo.txt",
    "Đã đọc đến đây.\n",
    notices: [
      Notice(vietnamese: "Ký tự lạ “\u{7}”.", english: "Odd character “\u{7}”.", offset: 19)
    ]
  )

  private static let blankName = File(
    "  ",
    "99",
    findings: [
      { file in
        Finding(
          rule: placeholders,
          level: .note,
          violation: Violation(at: file.place("99"), message: "left", subject: ["số"])
        )
      }
    ]
  )

  private static let standardInput = File("-", "Không có gì sai.\n")

  /// Text that spreadsheets, workflow runners, parsers of XML and Markdown take for orders.
  private static let hostile = File(
    "=HYPERLINK(\"x\")|::error,x.csv",
    "Số: =1+1;@SUM(A1)\u{B}\u{FFFE}]]>&amp;\n::error::x\n",
    coverage: Coverage(figures: 2),
    findings: [
      { file in
        Finding(
          rule: placeholders,
          level: .note,
          violation: Violation(
            at: file.place("=1+1;@SUM(A1)\u{B}\u{FFFE}]]>"),
            message: "word",
            arguments: [
              "word": .text(
                "x”\n::error::%0A; =cmd|' /C calc'!A0 ]]><b> **a** @x https://x $y$ \u{FFFF}"
              )
            ],
            arithmetic: "-1 + 1 = 0; @SUM(1,2)",
            related: [
              RelatedPlace(
                file.place("::error::x"),
                LocalizedText(vi: "\r\n::stop-commands::t", en: "\r\n::stop-commands::t")
              )
            ],
            address: ["+Bảng", "dòng =A1", "cột \"@\""],
            subject: ["=1"]
          )
        )
      }
    ]
  )
}

// MARK: - Rules

extension AwkwardRun {
  static let totals = rule(
    "TOT901",
    "sum-of-column",
    .totals,
    .error,
    [
      MessageTemplate(
        "total",
        arguments: ["stated", "sum"],
        LocalizedText(
          vi: "Dòng tổng ghi {stated}, nhưng các dòng phía trên cộng lại được {sum}.",
          en: "The total row says {stated}, but the rows above it add up to {sum}."
        )
      )
    ]
  )

  static let placeholders = rule(
    "STR907",
    "blank-left",
    .structure,
    .note,
    [
      MessageTemplate(
        "word",
        arguments: ["word"],
        LocalizedText(vi: "Còn để trống “{word}”.", en: "“{word}” is left blank.")
      ),
      MessageTemplate(
        "left",
        arguments: [],
        LocalizedText(vi: "Còn chỗ để trống.", en: "Something is left blank.")
      ),
    ]
  )

  static let formats = rule(
    "CON903",
    "mixed-separators",
    .consistency,
    .note,
    [
      MessageTemplate(
        "separator",
        arguments: ["found"],
        LocalizedText(vi: "Số này dùng {found}.", en: "This number uses {found}.")
      )
    ]
  )

  /// A rule that finds nothing.
  static let silent = rule("PER909", "never-found", .periods, .error, [])

  private static let basis = LegalBasis(
    "12/2021/NĐ-CP",
    LocalizedText(vi: "điều 3 {khoản}", en: "article 3 {paragraph}"),
    from: CalendarDate(iso: "2021-07-01"),
    until: CalendarDate(iso: "2025-06-30")
  )

  private static func rule(
    _ id: String,
    _ name: String,
    _ family: RuleFamily,
    _ level: Level,
    _ messages: [MessageTemplate]
  ) -> RuleInfo {
    RuleInfo(
      id: id,
      name: name,
      family: family,
      level: level,
      status: .preview,
      formerIDs: ["OLD\(id)"],
      formerNames: ["old-\(name)"],
      legalBases: [basis],
      summary: LocalizedText(vi: "Tóm tắt của \(name).", en: "Summary of \(name)."),
      rationale: LocalizedText(vi: "Lý do có {ngoặc}.", en: "A reason with {braces}."),
      limits: LocalizedText(vi: "Không xét bảng trống.", en: "Empty tables."),
      advice: LocalizedText(vi: "Sửa số, rồi cộng lại.", en: "Mend the figure, then add again."),
      messages: messages,
      valid: [],
      invalid: []
    )
  }
}

extension String {
  /// The text with each letter as a base and its marks.
  fileprivate var decomposed: String {
    String(decomposing: self)
  }

  private init(decomposing text: String) {
    var result = ""
    for scalar in text.unicodeScalars { result += Self.parts[scalar] ?? String(scalar) }
    self = result
  }

  /// The letters that the awkward reports write decomposed.
  private static let parts: [Unicode.Scalar: String] = [
    "ổ": "o\u{302}\u{309}", "ố": "o\u{302}\u{301}", "ồ": "o\u{302}\u{300}", "ơ": "o\u{31B}",
    "ã": "a\u{303}", "ế": "e\u{302}\u{301}", "ậ": "a\u{323}\u{302}", "ó": "o\u{301}",
    "ả": "a\u{309}", "ú": "u\u{301}", "ạ": "a\u{323}", "ễ": "e\u{302}\u{303}",
  ]
}
