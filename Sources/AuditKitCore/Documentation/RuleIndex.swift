/// The list of all rules for `docs/rules/README.md`.
package enum RuleIndex {
  /// The file's text, by family.
  package static func file(_ rules: [any Rule.Type]) -> String {
    var parts = [
      "<!-- Written by `swift run cchc-lint-dev generate`. Do not edit. -->",
      "# Quy tắc / Rules",
    ]
    let infos = rules.map { $0.info }
    for family in infos.families {
      parts.append(section(family, infos.filter { $0.family == family }))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func section(_ family: RuleFamily, _ rules: [RuleInfo]) -> String {
    let rows = rules.map {
      "| \($0.id) | [`\($0.name)`](\($0.name).md) | `\($0.level.name)`\(mark(of: $0)) "
        + "| \($0.summary.vietnamese)<br>\($0.summary.english) |"
    }
    let head = [
      "## \(family.id): \(family.title.vietnamese) / \(family.title.english)",
      "",
      "| mã / id | tên / name | mức / level | |",
      "| --- | --- | --- | --- |",
    ]
    return (head + rows).joined(separator: "\n")
  }

  /// Says of a rule that it is off by default, and why.
  private static func mark(of rule: RuleInfo) -> String {
    rule.status.isOnByDefault ? "" : " (\(rule.status.name))"
  }
}
