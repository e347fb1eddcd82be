import Foundation
import Testing

/// What the README shows is what the program says.
@Suite struct ReadmeTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: [("README.md", ["--language", "en"]), ("README.vi.md", [])])
  func outputIsReal(_ file: String, _ options: [String]) throws {
    let example = "examples/so-noi-vu-quy-3-2023.txt"
    let arguments = options + ["--select", "TOT", example]
    let run = try CommandRun(arguments, in: Self.root.path())
    let readme = try String(contentsOf: Self.root.appending(path: file), encoding: .utf8)
    let shown = "$ cchc-lint \(arguments.joined(separator: " "))\n\(run.output)```"
    #expect(readme.contains(shown), "\(file) does not show what this prints:\n\(shown)")
  }
}
