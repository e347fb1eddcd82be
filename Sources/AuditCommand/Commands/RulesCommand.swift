import AuditKitCore

/// `cchc-lint rules`: lists the rules with the levels in use.
enum RulesCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    try invocation.refuseOperands()
    let profile = try Workspace.profile(for: FilePath("."), invocation)
    let language = invocation.language ?? profile.configuration.language
    let running = Dictionary(
      profile.engine.commonRules.map { ($0.info.id, $0.level) },
      uniquingKeysWith: { first, _ in first }
    )
    let rows = profile.ruleInfos.map { info in
      let level = running[info.id]?.name ?? "off"
      let mark = info.status.isOnByDefault ? "" : " (\(info.status.name))"
      let bases = info.legalBases.map(\.reference).joined(separator: ", ")
      return [info.id, info.name, level + mark, bases, info.summary[language]]
    }
    try Program.print(table(rows))
    return .success
  }

  /// Columns below each other; the last one is as wide as it wants.
  private static func table(_ rows: [[String]]) -> String {
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count + 2)
      }
      return cells.joined() + row[4] + "\n"
    }
    .joined()
  }
}

extension Invocation {
  /// Refuses words that a command has no use for.
  func refuseOperands() throws(Failure) {
    guard let first = operands.first else { return }
    throw Failure(
      vi: "lệnh '\(command.rawValue)' không nhận \(first.quoted)",
      en: "'\(command.rawValue)' does not take \(first.quoted)"
    )
  }
}
