/// A wrong figure in one of the tables; the planter of random tables knows where it shows.
extension ReportFault {
  static let tables = [
    ReportFault(
      name: "figure of a table",
      rules: [
        "table-column-total", "table-row-total", "percent-mismatch", "percent-range",
        "percent-rounding", "percent-sum", "part-exceeds-whole",
      ]
    ) { slot, report, _ in
      guard case .cell(let table, let row, let column) = slot.fact,
        let fault = report.tableFaults[table], fault.row == row, fault.column == column
      else { return nil }
      return fault.wrong
    }
  ]
}
