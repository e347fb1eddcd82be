import AuditKitCore

/// Letterhead, opening and closing of a random report.
extension ReportBuilder {
  mutating func addLetterhead() {
    for line in plan.unit.lines { text.append(line + "\n") }
    text.append("\n")
    let number = plan.hasBlankNumber ? "    " : String(plan.number)
    lineApart("Số: \(number)/BC-\(plan.unit.symbol)")
    if random.chance(50) {
      text.append("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n")
    }
    lineApart("\(plan.unit.place), \(inWords(plan.signed))")
    lineApart("BÁO CÁO")
    addTitle()
    if random.chance(30) {
      text.append("Kính gửi:\n- Cơ quan cấp trên trực tiếp;\n- Sở Nội vụ.\n\n")
    }
  }

  private mutating func addTitle() {
    text.append(random.pick(ReportWords.titles) + " ")
    text.append(plan.period.name, .period(.title))
    if random.chance(40) {
      text.append("\nvà phương hướng, nhiệm vụ ")
      text.append(plan.period.next, .nextPeriod)
    }
    if plan.statesWindow {
      text.append("\n")
      addWindow()
    }
    text.append("\n\n")
  }

  /// `(Số liệu tính từ ngày … đến ngày …)`.
  mutating func addWindow() {
    text.append("(Số liệu tính từ ngày \(plan.period.windowStart.text) đến ngày ")
    text.append(plan.period.windowEnd.text, .windowEnd(plan.period.windowEnd))
    text.append(")")
  }

  func inWords(_ date: CalendarDate) -> String {
    let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
    let month = date.month < 3 ? "0\(date.month)" : "\(date.month)"
    return "ngày \(day) tháng \(month) năm \(date.year)"
  }

  mutating func addOpening() {
    text.append("Thực hiện chế độ báo cáo định kỳ, \(plan.unit.name) báo cáo kết quả công tác ")
    text.append("cải cách hành chính ")
    text.append(plan.period.name, .period(.opening))
    paragraph(random.pick([" như sau:", ", cụ thể như sau:", " với các nội dung sau:"]))
  }

  mutating func addClosing() {
    text.append("Trên đây là báo cáo kết quả công tác cải cách hành chính ")
    text.append(plan.period.name, .period(.closing))
    if random.chance(50) {
      text.append(" và phương hướng, nhiệm vụ ")
      text.append(plan.period.next, .nextPeriod)
    }
    text.append(" của \(plan.unit.name).\n\n")
    text.append("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n")
    text.append("TM. LÃNH ĐẠO CƠ QUAN\n\n\nNguyễn Văn Mẫu\n\n")
  }
}
