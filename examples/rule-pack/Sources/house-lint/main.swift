import AuditCommand
import AuditRules

Program.main(rules: BuiltInRules.all + [TableUntitledRule.self])
