/// Rewrites the figures of an example in another office's habit.
///
/// Dates, codes and numbers of documents are no figures.
enum NumberRewriting {
  /// `1200` for `1.200`; nil if there is no such figure.
  static func withoutSeparators(_ text: String) -> String? {
    let changed = changed(text) { figure in figure.filter { $0 != "." } }
    return changed == text ? nil : changed
  }

  /// `1,200.5` for `1.200,5`; nil if there is no figure with a mark.
  static func withForeignMarks(_ text: String) -> String? {
    let changed = changed(text) { figure in
      String(figure.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
    }
    return changed == text ? nil : changed
  }

  /// The figures without marks.
  static func withoutMarks(_ text: String) -> String {
    changed(text) { figure in figure.filter(\.isNumber) }
  }

  /// Changes every figure, and leaves all else as it is.
  private static func changed(_ text: String, _ change: (String) -> String) -> String {
    var result = ""
    var run = ""
    for character in text {
      if isDigit(character) || (!run.isEmpty && ".,/-".contains(character)) {
        run.append(character)
      } else {
        result += changedRun(run, change)
        result.append(character)
        run = ""
      }
    }
    return result + changedRun(run, change)
  }

  private static func changedRun(_ run: String, _ change: (String) -> String) -> String {
    var figure = run
    while let last = figure.last, !isDigit(last) { figure.removeLast() }
    return isFigure(figure) ? change(figure) + run.dropFirst(figure.count) : run
  }

  /// `1.200`, `1.200,5`, `98,11`.
  private static func isFigure(_ text: String) -> Bool {
    let halves = text.split(separator: ",", omittingEmptySubsequences: false)
    guard halves.count <= 2, halves.count == 1 || halves[1].allSatisfy(isDigit) else {
      return false
    }
    let groups = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ $0.allSatisfy(isDigit) }) else { return false }
    if groups.count == 1 { return halves.count == 2 }
    return groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
