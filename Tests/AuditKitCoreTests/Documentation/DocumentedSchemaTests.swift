import AuditReaders
import Foundation
import Testing

@testable import AuditKitCore

/// Our schemas in the hands of a validator that is not ours, where it is installed.
@Suite(
  .enabled(
    if: validator != nil,
    "check-jsonschema is not on the PATH (pip install check-jsonschema)"
  )
)
struct DocumentedSchemaTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../..").standardizedFileURL

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["rules.yaml", "examples/plug-ins/rules.yaml", "examples/plug-ins/checks.yaml"])
  func ourConfigurationsAreValid(_ file: String) throws {
    try expectValid([Self.root.appending(path: file).path()], "rules.schema.json")
  }

  @Test func theStarterIsValidAndAMisspeltOptionIsNot() throws {
    let starter = try folder.write("starter.yaml", StarterConfiguration.yaml)
    try expectValid([starter], "rules.schema.json")
    let misspelt = try folder.write("misspelt.yaml", "rules: {percent-mismatch: {tolerence: 1}}")
    #expect(try check([misspelt], "rules.schema.json").code == 1)
  }

  @Test func factsAndRequestsAreValid() throws {
    let knowledge = try Configuration.embedded().knowledge()
    var requests: [String] = []
    for file in try FileManager.default.contentsOfDirectory(
      at: Self.root.appending(path: "examples"),
      includingPropertiesForKeys: nil
    ) where ["txt", "csv", "tsv"].contains(file.pathExtension) {
      let document = try DocumentReader.read(Array(Data(contentsOf: file)), name: file.path())
      let understanding = Understanding(document, knowledge: knowledge)
      let rule = ConfiguredRule(info: LimitRule.info, level: .note) { _ in [] }
      let request = ExternalRequest(understanding: understanding, rules: [rule]).json
      // It holds the facts, whose schema it names.
      let name = file.lastPathComponent + ".json"
      requests.append(try folder.write(name, String(decoding: request, as: UTF8.self)))
    }
    try #require(requests.count > 5)
    try expectValid(requests, "external-request.schema.json")
  }

  private func expectValid(_ files: [String], _ schema: String) throws {
    let (output, code) = try check(files, schema)
    #expect(code == 0, "\(output)")
  }

  private func check(
    _ files: [String],
    _ schema: String
  ) throws -> (output: String, code: Int32) {
    let schema = Self.root.appending(path: "docs/\(schema)").path()
    return try #require(validator).run(["--schemafile", schema] + files)
  }
}

private let validator = ExternalTool("check-jsonschema")
