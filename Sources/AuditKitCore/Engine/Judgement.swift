/// What the rules say of one document.
struct Judgement: Sendable {
  /// In the order of the text.
  fileprivate(set) var findings: [Finding] = []
  /// Why some rules say nothing.
  fileprivate(set) var notices: [Notice] = []
}

extension RuleSet {
  /// Judges a document.
  ///
  /// - Parameters:
  ///   - understanding: The document.
  ///   - runsPrograms: Whether rules may be programs of the user; else those are left out.
  /// - Returns: What all rules find.
  func judge(_ understanding: Understanding, runsPrograms: Bool) -> Judgement {
    var judgement = Judgement()
    judgement.findings = RootCauses.resolve(findings(in: understanding), in: understanding)
    if runsPrograms {
      for (program, rules) in programs { judgement.ask(program, for: rules, of: understanding) }
    }
    judgement.sort()
    return judgement
  }

  /// What the rules of the program find, each kept to the time of the law that it rests on.
  private func findings(in understanding: Understanding) -> [Finding] {
    var findings: [Finding] = []
    let day = understanding.time.lawfulDay
    for index in rules.indices where rules[index].info.applies(on: day) {
      let (rule, level) = (rules[index].info, rules[index].level)
      for violation in rules[index].check(understanding)
      where rule.allows(violation.message, on: day) {
        let level = min(level, violation.highestLevel)
        findings.append(Finding(rule: rule, level: level, violation: violation))
      }
    }
    return findings
  }

  /// The programs that judge for some of the rules, in the order of their configuration.
  private var programs: [(ExternalProgram, [ConfiguredRule])] {
    var programs: [(program: ExternalProgram, rules: [ConfiguredRule])] = []
    for rule in rules {
      guard let program = rule.program else { continue }
      if programs.last?.program.number == program.number {
        programs[programs.count - 1].rules.append(rule)
      } else {
        programs.append((program, [rule]))
      }
    }
    return programs
  }
}

extension Judgement {
  /// Findings are large, so that their numbers are sorted and not they themselves.
  fileprivate mutating func sort() {
    let places = findings.map(\.place)
    let order = findings.indices.sorted { left, right in
      places[left] == places[right]
        ? findings[left].isBefore(findings[right]) : places[left] < places[right]
    }
    findings = order.map { findings[$0] }
  }

  /// Adds what a program finds, or why it finds nothing.
  fileprivate mutating func ask(
    _ program: ExternalProgram,
    for rules: [ConfiguredRule],
    of understanding: Understanding
  ) {
    do throws(ExternalFailure) {
      findings += try program.judge(understanding, for: rules)
    } catch {
      notices.append(program.notice(error, for: rules))
    }
  }
}

extension Finding {
  /// An order that leaves nothing to chance: place, rule, message, calculation.
  fileprivate func isBefore(_ other: Finding) -> Bool {
    if place != other.place { return place < other.place }
    if rule.id != other.rule.id { return rule.id < other.rule.id }
    let (left, right) = (violation, other.violation)
    if left.message != right.message { return left.message < right.message }
    return left.arithmetic ?? "" < right.arithmetic ?? ""
  }
}
