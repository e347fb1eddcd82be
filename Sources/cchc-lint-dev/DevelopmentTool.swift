import AuditKitCore

/// What only those who work on the project need: generated files, and where the time goes.
enum DevelopmentTool {
  private static let usage = """
    Usage: swift run cchc-lint-dev generate [--check]
           swift run -c release cchc-lint-dev time FOLDER

    generate rewrites the files that are made from the rules and from rules.yaml. With --check
    nothing is written, and the exit code is 1 if a file is not as it would be written.
    time says what each stage of an audit takes for the reports in a folder.
    """

  /// Runs a command line in the top folder of the repository.
  static func run(_ arguments: [String]) -> Int32 {
    do throws(Notice) {
      switch arguments {
      case ["generate"]: return try write(GeneratedFile.all())
      case ["generate", "--check"]: return try check(GeneratedFile.all())
      case _ where arguments.count == 2 && arguments[0] == "time":
        try OutputBytes.writeToStandardOutput(Array(StageTiming(of: arguments[1]).report().utf8))
        return 0
      default:
        OutputBytes.writeToStandardError(usage)
        return 2
      }
    } catch {
      OutputBytes.writeToStandardError(error.english)
      return 2
    }
  }

  private static func write(_ files: [GeneratedFile]) throws(Notice) -> Int32 {
    for file in files where !file.isCurrent {
      try file.write()
      try OutputBytes.writeToStandardOutput(Array("\(file.path.text)\n".utf8))
    }
    return 0
  }

  private static func check(_ files: [GeneratedFile]) throws(Notice) -> Int32 {
    let stale = files.filter { !$0.isCurrent }
    guard !stale.isEmpty else { return 0 }
    for file in stale { OutputBytes.writeToStandardError("Not current: \(file.path.text)") }
    OutputBytes.writeToStandardError("Run: swift run cchc-lint-dev generate")
    return 1
  }
}
