import AuditKitCore

/// Reads a command line by the table of options.
///
/// `--name value`, `--name=value`, `-o value` and `-ovalue` are all understood; what follows `--` is an
/// operand whatever it looks like. Names may not be cut short: a script would break when a new option
/// begins alike.
struct ArgumentParser {
  private var rest: ArraySlice<String>
  private var operands: [String] = []
  private var options: [(option: CommandOption, value: String)] = []
  /// Whether the first operand stands before any `--`, so that it may name a command.
  private var mayNameCommand = false

  /// - Parameter arguments: Without the name of the program.
  /// - Returns: What they ask for.
  /// - Throws: The first mistake.
  static func parse(_ arguments: [String]) throws(Failure) -> Invocation {
    var parser = ArgumentParser(arguments)
    try parser.split()
    return try parser.invocation()
  }

  /// The language that a command line asks for, also if the rest of it is wrong.
  static func language(of arguments: [String]) -> Language {
    let values = zip([""] + arguments, arguments).compactMap { previous, argument in
      if previous == "--language" { return Language(rawValue: argument) }
      let isJoined = argument.hasPrefix("--language=")
      return isJoined ? Language(rawValue: String(argument.dropFirst(11))) : nil
    }
    return values.last ?? .vietnamese
  }

  private init(_ arguments: [String]) { rest = arguments[...] }

  /// Tells options from operands.
  private mutating func split() throws(Failure) {
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        return
      }
      if argument.hasPrefix("--") {
        try addLong(argument.dropFirst(2))
      } else if argument.hasPrefix("-"), argument != "-" {
        try addShort(argument.dropFirst())
      } else {
        if operands.isEmpty { mayNameCommand = true }
        operands.append(argument)
      }
    }
  }

  private mutating func addLong(_ argument: Substring) throws(Failure) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = CommandOption.named(name) else {
      throw Failure(
        vi: "không có tuỳ chọn \("--\(name)".quoted)",
        en: "there is no option \("--\(name)".quoted)",
        name: "--\(name)",
        known: CommandOption.all.map { "--\($0.name)" }
      )
    }
    try add(option, attached: parts.count == 2 ? String(parts[1]) : nil)
  }

  private mutating func addShort(_ argument: Substring) throws(Failure) {
    let letter = argument.first ?? "-"
    guard let option = CommandOption.lettered(letter) else {
      let text = "-\(argument)".quoted
      throw Failure(
        vi: "không có tuỳ chọn \(text); tệp có tên như vậy thì viết sau '--'",
        en: "there is no option \(text); write a file of this name behind '--'"
      )
    }
    let value = argument.dropFirst()
    try add(option, attached: value.isEmpty ? nil : String(value))
  }

  private mutating func add(_ option: CommandOption, attached: String?) throws(Failure) {
    guard let kind = option.value else {
      if let attached {
        throw Failure(
          vi: "'--\(option.name)' không có giá trị, mà ở đây có \(attached.quoted)",
          en: "'--\(option.name)' takes no value, but has \(attached.quoted)"
        )
      }
      return options.append((option, ""))
    }
    guard let value = attached ?? rest.popFirst() else {
      throw Failure(
        vi: "'--\(option.name)' cần một giá trị: \(kind)",
        en: "'--\(option.name)' needs a value: \(kind)"
      )
    }
    options.append((option, value))
  }

  private func invocation() throws(Failure) -> Invocation {
    var invocation = Invocation()
    var operands = operands[...]
    if mayNameCommand, let command = operands.first.flatMap(Command.init) {
      invocation.command = command
      operands.removeFirst()
    } else if mayNameCommand, let first = operands.first {
      try refuseMisspeltCommand(first)
    }
    invocation.operands = Array(operands)
    for (option, value) in options {
      guard option.commands.contains(invocation.command) else {
        let command = invocation.command.rawValue
        throw Failure(
          vi:
            "lệnh '\(command)' không có tuỳ chọn '--\(option.name)'; xem: cchc-lint help \(command)",
          en: "'\(command)' has no option '--\(option.name)'; see: cchc-lint help \(command)"
        )
      }
      try option.apply(&invocation, value)
    }
    return invocation
  }

  /// Takes a first word that is no file, but nearly a command, for what it is.
  private func refuseMisspeltCommand(_ word: String) throws(Failure) {
    let isPlain = word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    let commands = Command.allCases.map(\.rawValue)
    guard isPlain, let near = Spelling.nearest(to: word, among: commands),
      (try? FileKind(of: FilePath(word))) == nil
    else { return }
    throw Failure(
      vi: "không có lệnh hay tệp \(word.quoted); có phải ý bạn là '\(near)'?",
      en: "there is no command or file \(word.quoted); did you mean '\(near)'?"
    )
  }
}
