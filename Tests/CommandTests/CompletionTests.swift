import Foundation
import Testing

/// The completions, asked for in the shell itself where it is installed.
@Suite struct CompletionTests {
  /// The last word is the one that is being typed.
  private static let lines: [(line: [String], offered: [String])] = [
    (["ru"], ["rules"]),
    (["--form"], ["--format"]),
    (["--format", "s"], ["sarif"]),
    (["--color", ""], ["auto", "always", "never"]),
    (["rules", "--qu"], []),
    (["rules", "--sel"], ["--select"]),
    (["--jobs", "4", "--fail-on", "w"], ["warning"]),
    (["explain", "percent-ra"], ["percent-range"]),
    (["--select", "TOT001"], ["TOT001"]),
    (["--ignore", "TOT,percent-ra"], ["TOT,percent-range"]),
    (["completions", ""], ["bash", "zsh", "fish"]),
    (["config", "s"], ["show", "schema"]),
    (["help", "exp"], ["explain"]),
    (["re"], ["report one.txt"]),
    (["facts", "rep"], ["report one.txt"]),
    (["--", "rep"], ["report one.txt"]),
  ]

  @Test(
    .enabled(if: isInstalled("bash"), "bash is not installed"),
    arguments: lines + [
      // Bash hands over three words where one is typed.
      (["--format", "=", "js"], ["json"]),
      (
        ["--format", "="],
        ["text", "concise", "json", "sarif", "markdown", "csv", "github", "junit"]
      ),
      (["--output", "sarif", "=", "rep"], ["report one.txt"]),
    ]
  )
  func bashOffersWhatFits(_ line: [String], _ offered: [String]) throws {
    let script = """
      source "$script"
      COMP_WORDS=(cchc-lint "$@") COMP_CWORD=$#
      _cchc_lint
      ((${#COMPREPLY[@]})) && printf '%s\\n' "${COMPREPLY[@]}"
      complete -p cchc-lint >/dev/null || echo 'not registered'
      """
    let shown = try ask("bash", ["--norc", "-c", script, "bash"] + line)
    #expect(Set(shown) == Set(offered))
  }

  @Test(.enabled(if: isInstalled("fish"), "fish is not installed"), arguments: lines)
  func fishOffersWhatFits(_ line: [String], _ offered: [String]) throws {
    let script = "source $script; complete -C \"cchc-lint $argv\""
    let shown = try ask("fish", ["--no-config", "-c", script] + ["--"] + line)
      .map { String($0.prefix { $0 != "\t" }).replacing("\\ ", with: " ") }
    #expect(Set(shown) == Set(offered))
  }

  /// Whoever completes a line in zsh needs a terminal; that the script can be read is seen without.
  @Test(arguments: ["bash", "zsh", "fish"])
  func theShellCanReadTheScript(_ shell: String) throws {
    guard Self.isInstalled(shell) else { return }
    #expect(try ask(shell, ["-n"], scriptIsFile: true).isEmpty)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func everyOptionIsKnown(_ shell: String) throws {
    let script = try CommandRun(["completions", shell]).output
    let help = try CommandRun(["--help"]).output
    let options = help.matches(of: /--([a-z-]+)/).map { String($0.output.1) }
    for option in options { #expect(script.contains(option), "\(shell) does not know --\(option)") }
  }

  /// Runs a shell with the completions in a file named by `$script`, in a folder with a report.
  private func ask(
    _ shell: String,
    _ arguments: [String],
    scriptIsFile: Bool = false
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write("report one.txt", Report.right)
    let scripts = try TemporaryFolder()
    let script = try scripts.write("script", CommandRun(["completions", shell]).output)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [shell] + arguments + (scriptIsFile ? [script] : [])
    process.environment = ProcessInfo.processInfo.environment
      .merging(["script": script, "HOME": folder.path, "LC_ALL": "C.UTF-8"]) { $1 }
    process.currentDirectoryURL = URL(filePath: folder.path)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map(String.init)
  }

  private static func isInstalled(_ shell: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(shell)") }
  }
}
