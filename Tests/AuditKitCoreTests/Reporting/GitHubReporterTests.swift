import Testing

@testable import AuditKitCore

@Suite struct GitHubReporterTests {
  private let lines = AwkwardRun.output(of: .github).split(separator: "\n").map(String.init)

  /// A line of the output is a command if it begins with `::`, so no text may begin one.
  @Test func thereIsOneCommandForEachFindingAndNotice() throws {
    let commands = lines.filter { $0.hasPrefix("::") }
    #expect(commands.count == AwkwardRun.summary.tally.levels.total + 3)
    #expect(lines.count == commands.count + 1)
    let names = commands.map { $0.dropFirst(2).prefix { $0 != " " } }
    #expect(Set(names) == ["error", "warning", "notice"])
  }

  @Test func propertiesAndMessageAreReadBack() throws {
    let command = try WorkflowCommand(try #require(lines.last { $0.hasPrefix("::notice") }))
    #expect(command.properties["file"] == "=HYPERLINK(\"x\")|::error,x.csv")
    #expect(command.properties["line"] == "1")
    #expect(command.properties["col"] == "5")
    #expect(command.properties["title"] == "STR907 blank-left")
    let message = command.message.split(separator: "\n")
    #expect(message[0].hasPrefix("Còn để trống “x” ::error::%0A; =cmd|"))
    #expect(message[1] == "Phép tính: -1 + 1 = 0; @SUM(1,2)")
  }

  @Test func aPlaceOverSeveralLinesHasNoColumns() throws {
    let commands = try lines.filter { $0.hasPrefix("::") }.map(WorkflowCommand.init)
    let wide = try #require(commands.first { $0.properties["endLine"] == "4" })
    #expect(wide.properties["line"] == "3")
    #expect(wide.properties["col"] == nil)
  }

  @Test func theNameOfAFileIsRelativeToTheRepository() {
    #expect(lines.contains { $0.hasPrefix("::notice file=a/../mau\\{x}.txt,line=1,") })
  }
}

/// A command as the runner of a workflow reads it.
private struct WorkflowCommand {
  let properties: [String: String]
  let message: String

  init(_ line: String) throws {
    let blank = try #require(line.firstIndex(of: " "))
    let rest = line[line.index(after: blank)...]
    let end = try #require(rest.firstRange(of: "::"))
    let pairs = rest[..<end.lowerBound].split(separator: ",").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), Self.decoded(parts[1]).replacing("%3A", with: ":"))
    }
    properties = Dictionary(pairs) { first, _ in first }
      .mapValues { $0.replacing("%2C", with: ",").replacing("%25", with: "%") }
    message = Self.decoded(rest[end.upperBound...]).replacing("%25", with: "%")
  }

  private static func decoded(_ text: Substring) -> String {
    text.replacing("%0D", with: "\r").replacing("%0A", with: "\n").description
  }
}
