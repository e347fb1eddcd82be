import AuditKitCore
import AuditRules

/// `cchc-lint explain RULE…`: prints the pages of rules.
enum ExplainCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    guard !invocation.operands.isEmpty else {
      throw Failure(
        vi: "thiếu tên hay mã của quy tắc; xem: cchc-lint rules",
        en: "there is no name or id of a rule; see: cchc-lint rules"
      )
    }
    let names = RuleNames(BuiltInRules.all.map { $0.info })
    var pages: [String] = []
    for name in invocation.operands {
      if let advice = names.advice(onNaming: name) {
        Workspace.warn("explain", advice, invocation.messageLanguage)
      }
      pages += try rules(named: name).map { RulePage($0).text(in: invocation.messageLanguage) }
    }
    try Program.print(pages.joined(separator: "\n"))
    return .success
  }

  /// One rule, or all of a family.
  private static func rules(named name: String) throws(Failure) -> [any Rule.Type] {
    let meant = BuiltInRules.all.filter { $0.info.isMeant(by: name) }
    guard meant.isEmpty else { return meant }
    throw Failure(
      vi: "không có quy tắc hay nhóm nào tên \(name.quoted)",
      en: "there is no rule or family \(name.quoted)",
      name: name,
      known: RuleNames(BuiltInRules.all.map { $0.info }).suggestions
    )
  }
}
