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
    var pages: [RulePage] = []
    for name in invocation.operands { pages += try self.pages(of: name, invocation) }
    let texts = pages.map { $0.text(in: invocation.messageLanguage) }
    try Program.print(texts.joined(separator: "\n"))
    return .success
  }

  /// The page of one rule, or of all in a family.
  ///
  /// The configuration is asked only for what the program does not know, so that a mistake in it keeps nobody
  /// from reading about the rules of the program.
  private static func pages(
    of name: String,
    _ invocation: Invocation
  ) throws(Failure) -> [RulePage] {
    let own = BuiltInRules.all.filter { $0.info.isMeant(by: name) }
    guard own.isEmpty else { return own.map { RulePage($0) } }
    let profile = try Workspace.profile(for: FilePath("."), invocation)
    let declared = profile.declaredRules.filter { $0.isMeant(by: name) }
    guard declared.isEmpty else { return declared.map { RulePage(declared: $0) } }
    throw Failure(
      vi: "không có quy tắc hay nhóm nào tên \(name.quoted)",
      en: "there is no rule or family \(name.quoted)",
      name: name,
      known: RuleNames(profile.rules).suggestions
    )
  }
}
