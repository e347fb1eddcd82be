import AuditKitCore

/// Captions, tables, rosters and appendices of a random report.
extension ReportBuilder {
  // MARK: Tables

  mutating func addTable() {
    captions += 1
    chapterCaptions += 1
    let number = plan.countsTablesByChapter ? "\(chapter).\(chapterCaptions)" : "\(captions)"
    text.append("\n")
    text.append("Bảng ")
    text.append(number, .caption(index: captions - 1))
    let title = ReportWords.tableTitles[(captions - 1) % ReportWords.tableTitles.count]
    lineApart(random.pick([". ", ": "]) + title)
    addRandomTable()
  }

  /// A table of the generator of tables; each of its cells is a place.
  mutating func addRandomTable() {
    let table = TableGenerator.table(seed: random.next())
    let index = tables.count
    tables.append(table)
    for caption in table.captions where caption.contains("ĐVT") || caption.hasPrefix("Đơn vị") {
      lineApart(caption)
    }
    for row in table.rows.indices {
      addRow(row, table, index)
      if row == 0, plan.form == .markdown {
        text.append("|" + String(repeating: "---|", count: table.columns.count) + "\n")
      }
    }
    text.append("\n")
  }

  private mutating func addRow(_ row: Int, _ table: GeneratedTable, _ index: Int) {
    let isMarkdown = plan.form == .markdown
    text.append(isMarkdown ? "| " : "")
    for column in table.columns.indices {
      if column > 0 { text.append(isMarkdown ? " | " : "\t") }
      text.append(table.cells[row][column], .cell(table: index, row: row, column: column))
    }
    text.append(isMarkdown ? " |\n" : "\n")
  }

  // MARK: Appendices

  mutating func addAppendices() {
    let count = random.int(0...3)
    for index in 0..<count {
      text.append("Phụ lục \(Self.roman(index + 1))\n")
      let isRoster = index == count - 1 && random.chance(50)
      let title =
        isRoster
        ? "THEO DÕI VIỆC NỘP BÁO CÁO" : ReportWords.appendixTitles[index]
      text.append(title + " ")
      text.append(plan.period.name.uppercased(), .period(.appendix))
      text.append("\n")
      addEnclosure()
      if plan.statesWindow, !isRoster, random.chance(50) {
        addWindow()
        text.append("\n")
      }
      text.append("\n")
      if isRoster { addRoster() } else { addRandomTable() }
    }
  }

  /// `(Kèm theo Báo cáo số … ngày … của …)`.
  private mutating func addEnclosure() {
    guard !plan.hasBlankNumber, random.chance(70) else { return }
    text.append("(Kèm theo Báo cáo số ")
    text.append("\(plan.number)/BC-\(plan.unit.symbol)", .enclosedNumber)
    text.append(" ngày ")
    let date = random.chance(60) ? plan.signed.text : String(inWords(plan.signed).dropFirst(5))
    text.append(date, .enclosedDate(plan.signed))
    text.append(" của \(plan.unit.name))\n")
  }

  // MARK: Rosters

  private mutating func addRoster() {
    let deadline = plan.signed.adding(days: -random.int(1...4)) ?? plan.signed
    let isStrict = random.chance(60)
    let words = isStrict ? "nộp trước ngày" : "nộp chậm nhất ngày"
    addCells(["STT", "Tên đơn vị", "Báo cáo \(plan.period.name) (\(words) \(deadline.text))"])
    if plan.form == .markdown { text.append("|---|---|---|\n") }
    let groups = random.some(ReportWords.rosterGroups, random.int(2...3))
    let sequence = newSequence()
    for (index, group) in groups.enumerated() {
      let fact = ReportFact.row(
        sequence: sequence,
        index: index,
        count: groups.count,
        style: .roman
      )
      addCells([(Self.roman(index + 1), fact), (group, nil), ("", nil)])
      addUnits(deadline, isStrict: isStrict)
    }
    text.append("\n")
  }

  private mutating func addUnits(_ deadline: CalendarDate, isStrict: Bool) {
    let names = random.shuffled(
      TableWords.offices + TableWords.places.map { "UBND xã \($0)" },
      random.int(3...8)
    )
    let sequence = newSequence()
    for (index, name) in names.enumerated() {
      let early = random.int((isStrict ? 1 : 0)...9)
      let day = deadline.adding(days: -early) ?? deadline
      let fact = ReportFact.row(
        sequence: sequence,
        index: index,
        count: names.count,
        style: .arabic
      )
      addCells([("\(index + 1)", fact), (name, nil), (day.text, .submission(deadline: deadline))])
    }
  }

  private mutating func addCells(_ cells: [String]) { addCells(cells.map { ($0, nil) }) }

  private mutating func addCells(_ cells: [(String, ReportFact?)]) {
    let isMarkdown = plan.form == .markdown
    text.append(isMarkdown ? "| " : "")
    for (index, (cell, fact)) in cells.enumerated() {
      if index > 0 { text.append(isMarkdown ? " | " : "\t") }
      if let fact { text.append(cell, fact) } else { text.append(cell) }
    }
    text.append(isMarkdown ? " |\n" : "\n")
  }
}
