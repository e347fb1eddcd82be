/// The numbered sections of a random report.
extension ReportBuilder {
  mutating func addSections() {
    var titles = ["CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "KẾT QUẢ THỰC HIỆN", "ĐÁNH GIÁ CHUNG"]
    let namesNext = random.chance(50)
    titles.append(
      namesNext
        ? random.pick(["PHƯƠNG HƯỚNG, NHIỆM VỤ", "NHIỆM VỤ TRỌNG TÂM"])
        : random.pick(["PHƯƠNG HƯỚNG, NHIỆM VỤ", "NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI"])
    )
    if random.chance(50) { titles.append("KIẾN NGHỊ, ĐỀ XUẤT") }
    headings(titles, .roman, depth: 1) { report, index in
      guard index == 3, namesNext else { return }
      report.text.append(" ")
      report.text.append(report.plan.period.next.uppercased(), .nextPeriod)
    } _: { report, index in
      report.chapter = index + 1
      report.chapterCaptions = 0
      report.addSection(index)
    }
  }

  private mutating func addSection(_ index: Int) {
    switch index {
    case 0: addSubsections(random.some(ReportWords.guidance, random.int(2...5)))
    case 1: addSubsections(random.some(ReportWords.results, random.int(3...6)))
    case 2:
      headings(ReportWords.reviews, .arabic, depth: 2) { report, _ in
        report.paragraph(report.random.pick(ReportWords.plain))
      }
    case 3: addTasks()
    default: paragraph("Đề nghị cấp trên quan tâm bố trí kinh phí và mở các lớp tập huấn.")
    }
  }

  private mutating func addSubsections(_ titles: [String]) {
    headings(titles, .arabic, depth: 2) { report, index in
      if report.random.chance(20) {
        report.addDetails(index + 1)
      } else {
        report.addContents()
      }
    }
  }

  private mutating func addDetails(_ number: Int) {
    let titles = random.some(ReportWords.details, random.int(2...4))
    headings(titles, .arabic, prefix: "\(number).", depth: 3) { report, _ in
      report.addContents()
    }
  }

  private mutating func addContents() {
    for _ in 0..<random.int(1...2) {
      switch random.below(17) {
      case 0: addDivision()
      case 1: addListedDivision()
      case 2, 3: addOneStop()
      case 4: addFraction()
      case 5: addProgress()
      case 6, 7: addCitation()
      case 8: addTable()
      case 9: paragraph(random.pick(ReportWords.traps))
      case 10, 11: addRestatement()
      case 12: addRepeatedCitation()
      case 13: addLaw()
      case 14: addEvent()
      default: paragraph(random.pick(ReportWords.plain))
      }
    }
  }

  /// The tasks to come: a numbered list of sentences.
  private mutating func addTasks() {
    if random.chance(50) {
      paragraph("Trong \(plan.period.next), \(plan.unit.name) tập trung các nhiệm vụ sau:")
    }
    let tasks = random.some(ReportWords.tasks, random.int(3...7))
    let sequence = newSequence()
    for (index, task) in tasks.enumerated() {
      text.append(
        "\(index + 1)",
        .heading(sequence: sequence, index: index, count: tasks.count, style: .arabic)
      )
      paragraph(". " + task)
    }
  }
}
