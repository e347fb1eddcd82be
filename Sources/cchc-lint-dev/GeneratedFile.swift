import AuditKitCore
import AuditRules

/// A file of the repository that a program writes.
struct GeneratedFile {
  let path: FilePath
  /// Nil for a file that shall not be there.
  let content: String?

  /// All of them, as they should be.
  static func all() throws(Notice) -> [GeneratedFile] {
    let configuration = try configuration()
    return [
      GeneratedFile(path: FilePath("rules.yaml"), content: configuration),
      GeneratedFile(
        path: FilePath("Sources/AuditKitCore/Configuration/EmbeddedConfiguration.swift"),
        content: try embedded(configuration)
      ),
      GeneratedFile(
        path: FilePath("docs/rules.schema.json"),
        content: ConfigurationSchema.json(BuiltInRules.all)
      ),
      GeneratedFile(
        path: FilePath("docs/rules/README.md"),
        content: RuleIndex.file(BuiltInRules.all)
      ),
    ] + pages() + strays()
  }

  /// Whether the file is as it should be.
  var isCurrent: Bool {
    guard let bytes = try? FileBytes.read(path) else { return content == nil }
    return content.map { Array($0.utf8) == bytes } ?? false
  }

  func write() throws(Notice) {
    guard let content else { return try path.remove() }
    let file = try OutputFile(path)
    file.write(Array(content.utf8))
    try file.finish()
  }

  /// `rules.yaml` with its section of rules made from their descriptors.
  private static func configuration() throws(Notice) -> String {
    let text = String(decoding: try FileBytes.read(FilePath("rules.yaml")), as: UTF8.self)
    guard let result = RuleSectionWriter.replaceSection(in: text, rules: BuiltInRules.all) else {
      throw Notice(
        vietnamese: "rules.yaml không có mục 'rules:'.",
        english: "rules.yaml has no section 'rules:'."
      )
    }
    return result
  }

  private static func embedded(_ configuration: String) throws(Notice) -> String {
    do throws(ConfigurationError) {
      return try EmbeddedConfigurationFile.file(configuration)
    } catch {
      throw Notice(
        vietnamese: error.description(in: .vietnamese),
        english: error.description(in: .english)
      )
    }
  }

  private static func pages() -> [GeneratedFile] {
    BuiltInRules.all.map { rule in
      let page = RulePage(rule)
      return GeneratedFile(path: FilePath("docs/rules/\(page.fileName)"), content: page.file)
    }
  }

  /// Pages of rules that are no more.
  private static func strays() -> [GeneratedFile] {
    var finder = FileFinder()
    finder.add("docs/rules")
    let known = Set(BuiltInRules.all.map { "docs/rules/\(RulePage($0).fileName)" })
    return finder.files.map(\.name)
      .filter { $0.hasPrefix("docs/rules/") && !known.contains($0) && !$0.hasSuffix("/README.md") }
      .map { GeneratedFile(path: FilePath($0), content: nil) }
  }
}
