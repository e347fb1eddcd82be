import AuditReaders
import AuditRules
import Glibc

@testable import AuditKitCore

/// Runs random tables through the product: its readers, its configuration, its rules.
struct TableTrial: Sendable {
  /// What came of one table.
  struct Outcome: Sendable {
    let seed: UInt64
    let form: GeneratedTable.Form
    let problems: [TableProblem]
  }

  let knowledge: Knowledge
  let rules: [ConfiguredRule]

  init() throws {
    let configuration = try Configuration.embedded()
    rules = try configuration.configured(BuiltInRules.all)
    knowledge = configuration.knowledge()
  }

  // MARK: Seeds

  /// The one that the environment asks for, or the thousand that are always the same.
  static var seeds: [UInt64] {
    if let seed = chosenSeed { return [seed] }
    let count = getenv("CCHC_TABLES").flatMap { UInt64(String(cString: $0)) } ?? 1000
    return Array(1...max(count, 1))
  }

  /// Enough to have 500 with a relation that shows a fault.
  static var faultSeeds: [UInt64] {
    if let seed = chosenSeed { return [seed] }
    return (2001...2700).map { UInt64($0) }
  }

  static var chosenSeed: UInt64? {
    getenv("CCHC_SEED").flatMap { UInt64(String(cString: $0)) }
  }

  // MARK: Clean tables

  /// The outcomes of all tables, worked out once for all tests.
  static func outcomes() async throws -> [Outcome] { try await shared.value }

  private static let shared = Task {
    let trial = try TableTrial()
    return try await run(seeds) { try trial.outcome(of: $0) }
  }

  /// Seeds of tables that can be drawn with blanks: a line with one label is no row to be sure of.
  static func drawnSeeds(_ count: Int) -> [UInt64] {
    Array(
      seeds.filter { seed in
        TableGenerator.table(seed: seed).cells.allSatisfy { row in row.count { !$0.isEmpty } > 1 }
      }.prefix(count)
    )
  }

  /// Does something with every seed, on several threads.
  static func run<Result: Sendable>(
    _ seeds: [UInt64],
    _ body: @escaping @Sendable (UInt64) throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      let size = 50
      for start in stride(from: 0, to: seeds.count, by: size) {
        let part = seeds[start..<min(start + size, seeds.count)]
        group.addTask { (start, try part.map(body)) }
      }
      var results: [(Int, [Result])] = []
      for try await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  /// How a table is understood, and what is found in it.
  ///
  /// - Parameters:
  ///   - seed: The seed of the table.
  ///   - form: How it is written; nil leaves it to the generator.
  /// - Returns: What is understood otherwise, and the findings.
  /// - Throws: A notice if it cannot be read.
  func outcome(of seed: UInt64, as form: GeneratedTable.Form? = nil) throws -> Outcome {
    var table = TableGenerator.table(seed: seed)
    if let form { table.form = form }
    let document = try DocumentReader.read(Array(table.text.utf8), name: table.name)
    let understanding = Understanding(document, knowledge: knowledge)
    var problems = problems(of: table, understanding)
    problems += violations(in: understanding, of: table).map { violation in
      let detail = "\(violation.message): \(violation.arithmetic ?? "") \(violation.address)"
      return TableProblem(kind: .finding, detail: detail)
    }
    if Self.chosenSeed != nil {
      print(table.text)
      for problem in problems { print("\(problem.kind.rawValue): \(problem.detail)") }
    }
    return Outcome(seed: seed, form: table.form, problems: problems)
  }

  /// What all rules find, but for notes on what is random on purpose: percentages that are cut off, and
  /// points and commas.
  func violations(in understanding: Understanding, of table: GeneratedTable) -> [Violation] {
    rules.filter { $0.info.name != "number-format" }
      .filter { !table.isCutOff || $0.info.name != "percent-rounding" }
      .flatMap { $0.check(understanding) }
  }

  private func problems(
    of table: GeneratedTable,
    _ understanding: Understanding
  ) -> [TableProblem] {
    guard understanding.tables.count == 1 else {
      let detail = "\(understanding.tables.count) tables"
      return [TableProblem(kind: .unread, detail: detail)]
    }
    return TableComparison(
      table: table,
      understood: understanding.tables[0],
      understanding: understanding
    ).problems()
  }

  /// How many tables have which problem, with the seeds of the first.
  static func summary(of outcomes: [Outcome]) -> String {
    var lines = ["random tables: \(outcomes.count)"]
    for form in GeneratedTable.Form.allCases {
      let own = outcomes.filter { $0.form == form }
      let wrong = own.count { $0.problems.contains { $0.kind != .finding } }
      lines.append("  \(form.rawValue): \(own.count), understood otherwise: \(wrong)")
    }
    for kind in TableProblem.Kind.allCases {
      let own = outcomes.filter { $0.problems.contains { $0.kind == kind } }
      if own.isEmpty { continue }
      let seeds = own.prefix(8).map { "\($0.seed)" }.joined(separator: " ")
      lines.append("  \(kind.rawValue): \(own.count) (seeds \(seeds))")
    }
    return lines.joined(separator: "\n")
  }
}
