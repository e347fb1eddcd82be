import Foundation
import Testing

@testable import AuditKitCore

/// What programs may do, and what they may not.
@Suite struct ProcessExchangeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func inputGoesInAndOutputComesOut() throws {
    #expect(try run("cat", input: "một\nhai\n") == "một\nhai\n")
  }

  @Test func muchInputAndOutputDoNotWaitForEachOther() throws {
    let input = String(repeating: "dòng\n", count: 1_000_000)
    #expect(try run("cat", input: input, limits: ExternalLimits(mebibytes: 64)) == input)
  }

  /// The last but one writes before it reads, the last reads but a little.
  @Test(arguments: ["exec 0<&-; sleep 0.05; echo x", "echo x; cat >/dev/null", "head -c 1; echo"])
  func aProgramNeedNotReadAllOfItsInput(_ script: String) throws {
    let input = String(repeating: "x", count: 4_000_000)
    #expect(try run(script, input: input) == "x\n")
  }

  @Test func itSeesNoneOfOurEnvironmentButWhatIsPromised() throws {
    setenv("CCHC_LINT_TEST_SECRET", "1", 1)
    let names = try run("env").split(separator: "\n").map { $0.prefix { $0 != "=" } }
    // The shell adds the last two by itself.
    let known: Set<Substring> = ["PATH", "HOME", "TMPDIR", "LANG", "LC_ALL", "PWD", "_", "SHLVL"]
    #expect(names.filter { !known.contains($0) }.isEmpty)
    #expect(names.contains("LC_ALL"))
  }

  @Test func itWorksInTheFolderOfItsConfigurationWithItsArguments() throws {
    let output = try run("pwd; echo \"$1|$2|$#\"", arguments: ["a b", "$HOME;ls"])
    let real = try #require(FilePath(folder.path).resolved)
    #expect(output == "\(real.text)\na b|$HOME;ls|2\n")
  }

  @Test func itHasThreeDescriptorsAndDefaultSignals() throws {
    signal(SIGUSR2, SIG_IGN)
    defer { signal(SIGUSR2, SIG_DFL) }
    // The shell has its script open at 10.
    let count = "for n in 0 1 2 3 4 5 6 7 8 9; do [ -e /proc/$$/fd/$n ] && echo $n; done; :"
    #expect(try run(count) == "0\n1\n2\n")
    #expect(try run("exec grep SigBlk /proc/self/status") == "SigBlk:\t0000000000000000\n")
    #expect(throws: ExternalFailure.signal(SIGUSR2, words: "")) { try run("kill -USR2 $$") }
  }

  @Test func aProgramThatFailsIsQuotedWithItsLastWords() throws {
    #expect(throws: ExternalFailure.exit(code: 7, words: "hết giấy")) {
      try run("echo x; echo đầu >&2; echo hết giấy >&2; echo >&2; exit 7")
    }
    #expect(throws: ExternalFailure.signal(SIGTERM, words: "")) { try run("kill -TERM $$") }
  }

  @Test(arguments: ["sleep 60", "exec >&-; sleep 60", "trap '' TERM HUP; cat; sleep 60 & wait"])
  func aProgramThatTakesTooLongIsEnded(_ script: String) throws {
    let begin = ContinuousClock.now
    #expect(throws: ExternalFailure.tooSlow(seconds: 1)) {
      try run(script, limits: ExternalLimits(seconds: 1))
    }
    #expect(begin.duration(to: .now) < .seconds(10))
  }

  @Test func aProgramThatSaysTooMuchIsEnded() throws {
    #expect(throws: ExternalFailure.tooMuchOutput(mebibytes: 1)) { try run("yes") }
    #expect(try run("yes | head -c 3000000 >&2; echo x") == "x\n")
  }

  @Test func whatItLeavesBehindIsEnded() throws {
    // The sleeper holds no pipe, so nothing but its group ties it to us.
    let id = try run("sleep 60 >/dev/null 2>&1 </dev/null & echo $!")
    let sleeper = try #require(pid_t(id.dropLast()))
    for _ in 0..<100 where kill(sleeper, 0) == 0 && !isZombie(sleeper) { usleep(10_000) }
    #expect(kill(sleeper, 0) != 0 || isZombie(sleeper))
  }

  @Test func whatIsNoProgramIsNotStarted() throws {
    try folder.write("plain", "echo")
    try folder.write("text", "echo")
    #expect(chmod(folder.path + "/text", 0o755) == 0)
    try folder.write("lost", "#!/nowhere/interpreter\n")
    #expect(chmod(folder.path + "/lost", 0o755) == 0)
    for (name, code) in [
      ("none", ENOENT), ("plain", EACCES), ("text", ENOEXEC), ("lost", ENOENT), ("sh", ENOENT),
    ] {
      #expect(throws: ExternalFailure.notStarted(code)) {
        try ProcessExchange.run(program(FilePath(folder.path).appending(name)), input: [])
      }
    }
  }

  @Test func manyAtOnceEachGetTheirOwn() throws {
    let program = try script("cat", [], ExternalLimits())
    DispatchQueue.concurrentPerform(iterations: 64) { index in
      let input = Array("\(index)".utf8)
      let output = try? ProcessExchange.run(program, input: input)
      #expect(output == input)
    }
  }

  private func run(
    _ script: String,
    arguments: [String] = [],
    input: String = "",
    limits: ExternalLimits = ExternalLimits()
  ) throws -> String {
    let program = try self.script(script, arguments, limits)
    let output = try ProcessExchange.run(program, input: Array(input.utf8))
    return String(decoding: output, as: UTF8.self)
  }

  /// A shell script as a program.
  private func script(
    _ script: String,
    _ arguments: [String],
    _ limits: ExternalLimits
  ) throws -> ExternalProgram {
    try folder.write("script", script)
    return program(
      FilePath("/bin/sh"),
      arguments: [folder.path + "/script"] + arguments,
      limits: limits
    )
  }

  private func program(
    _ path: FilePath,
    arguments: [String] = [],
    limits: ExternalLimits = ExternalLimits()
  ) -> ExternalProgram {
    ExternalProgram(
      number: 0,
      name: "script",
      path: path,
      arguments: arguments,
      folder: FilePath(folder.path),
      limits: limits
    )
  }

  /// Whether a process has ended and nobody has asked how; in a container nobody may.
  private func isZombie(_ id: pid_t) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    return status?.contains(") Z ") ?? true
  }
}
