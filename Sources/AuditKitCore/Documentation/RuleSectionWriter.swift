/// Writes the section `rules` of the default `rules.yaml` from the descriptors.
package enum RuleSectionWriter {
  /// Puts the section into a configuration, in place of the one that stands there.
  ///
  /// - Parameters:
  ///   - yaml: The configuration; its section ends before the next line that is not indented.
  ///   - rules: All rules there are.
  /// - Returns: The new text; nil if there is no section `rules`.
  package static func replaceSection(in yaml: String, rules: [any Rule.Type]) -> String? {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("rules:") }) else { return nil }
    let end =
      lines[(start + 1)...].firstIndex { !$0.isEmpty && !$0.hasPrefix(" ") } ?? lines.endIndex
    let section = section(rules).split(separator: "\n", omittingEmptySubsequences: false)
    return (lines[..<start] + section + lines[end...]).joined(separator: "\n")
  }

  private static func section(_ rules: [any Rule.Type]) -> String {
    rules.isEmpty
      ? "rules: {}\n" : "rules:\n" + rules.map { entry($0) + "\n" }.joined(separator: "\n")
  }

  /// One rule: what it finds, its level, its options with their defaults.
  private static func entry(_ rule: any Rule.Type) -> String {
    let info = rule.info
    var lines = [
      "  # \(info.id): \(info.summary.vietnamese)",
      "  # \(info.summary.english)",
    ]
    if !info.status.isOnByDefault {
      lines.append("  # Tắt cho đến khi được gọi tên / off until it is named: \(info.level.name)")
    }
    let level = info.status.isOnByDefault ? info.level.name : LevelSetting.off.rawValue
    lines += ["  \(info.name):", "    level: \(level)"]
    for option in rule.optionRows {
      lines += ["    # \(option.help.vietnamese)", "    # \(option.help.english)"]
      lines.append("    \(option.name): \(option.value)")
    }
    return lines.joined(separator: "\n")
  }
}
