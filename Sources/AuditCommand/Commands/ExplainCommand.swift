import AuditKitCore

/// `cchc-lint explain RULE…`: prints the pages of rules.
enum ExplainCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    guard !invocation.operands.isEmpty else {
      throw Failure(
        vi: "thiếu tên hay mã của quy tắc; xem: cchc-lint rules",
        en: "there is no name or id of a rule; see: cchc-lint rules"
      )
    }
    let names = RuleNames(invocation.rules.map { $0.info })
    var pages: [String] = []
    for name in invocation.operands {
      if let advice = names.advice(onNaming: name) {
        Workspace.warn("explain", advice, invocation.messageLanguage)
      }
      pages += try pagesOfRules(named: name, invocation).map {
        $0.text(in: invocation.messageLanguage)
      }
    }
    try Program.print(pages.joined(separator: "\n"))
    return .success
  }

  /// The page of one rule, or those of a family.
  ///
  /// What the program brings is explained also where the configuration has mistakes.
  private static func pagesOfRules(
    named name: String,
    _ invocation: Invocation
  ) throws(Failure) -> [RulePage] {
    let meant = invocation.rules.filter { $0.info.isMeant(by: name) }
    guard meant.isEmpty else { return meant.map { RulePage($0) } }
    let known = try Workspace.profile(for: FilePath("."), invocation).ruleInfos
    let own = known.filter { $0.isMeant(by: name) }
    guard own.isEmpty else { return own.map { RulePage($0) } }
    throw Failure(
      vi: "không có quy tắc hay nhóm nào tên \(name.quoted)",
      en: "there is no rule or family \(name.quoted)",
      name: name,
      known: RuleNames(known).suggestions
    )
  }
}
