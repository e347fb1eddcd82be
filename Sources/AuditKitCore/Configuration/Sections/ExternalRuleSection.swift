extension ConfigurationSection {
  static let externalRules = ConfigurationSection(
    name: "external-rules",
    help: LocalizedText(
      vi: "Chương trình của bạn xét báo cáo: lệnh, giới hạn và các quy tắc của nó.",
      en: "Programs of yours that judge reports: command, limits and their rules."
    ),
    schema: { _ in .list(.mapping(ExternalProgram.schema)) },
    read: { node, reading throws(YAMLFault) in
      for item in try node.entries(named: "external-rules") {
        reading.attempt { reading throws(YAMLFault) in try item.addProgram(&reading) }
      }
    },
    show: { shown, listing in
      guard !shown.configuration.externalPrograms.isEmpty else { return }
      listing.add("external-rules:")
      for written in shown.configuration.externalPrograms {
        listing.add("-", depth: 1, from: written.origin)
        for pair in written.content { listing.add(pair, depth: 2, written.source) }
      }
    }
  )
}

/// A program as a configuration names it, with its rules.
struct WrittenProgram: Sendable {
  let source: ConfigurationSource
  let place: YAMLPlace
  let content: [YAMLPair]
  let rules: [ExternalRule]

  var origin: Origin { source.origin(place) }
}

extension ExternalProgram {
  private static let seconds = 1...600
  private static let mebibytes = 1...64

  fileprivate static let schema: [ValueSchema.Key] = [
    ValueSchema.Key(
      "command",
      .list(.text),
      help: LocalizedText(
        vi: "Tệp chương trình, tính từ thư mục của tệp này, rồi các đối số.",
        en: "The program's file, from the folder of this file, then its arguments."
      ),
      isRequired: true
    ),
    ValueSchema.Key(
      "time-limit",
      .wholeNumber(seconds),
      help: LocalizedText(
        vi: "Số giây nhiều nhất cho một báo cáo; mặc định 10.",
        en: "The most seconds for one report; 10 by default."
      )
    ),
    ValueSchema.Key(
      "output-limit",
      .wholeNumber(mebibytes),
      help: LocalizedText(
        vi: "Số MiB nhiều nhất được ghi ra cho một báo cáo; mặc định 1.",
        en: "The most MiB that it may write for one report; 1 by default."
      )
    ),
    ValueSchema.Key(
      "family",
      .localized,
      help: LocalizedText(
        vi: "Tên nhóm của các quy tắc; mã của nhóm là phần chữ của mã quy tắc.",
        en: "What the family of its rules is called; its id is the letters of theirs."
      )
    ),
    ValueSchema.Key("rules", .list(.mapping(RuleDescription.schema)), isRequired: true),
  ]

  fileprivate init(
    _ node: YAMLNode,
    _ pairs: [YAMLPair],
    number: Int,
    in folder: FilePath
  ) throws(YAMLFault) {
    let command = try node.required("command", of: pairs).command()
    var limits = ExternalLimits()
    if let node = pairs.value("time-limit") {
      limits.seconds = try node.wholeNumber(named: "time-limit", in: Self.seconds)
    }
    if let node = pairs.value("output-limit") {
      limits.mebibytes = try node.wholeNumber(named: "output-limit", in: Self.mebibytes)
    }
    self.init(
      number: number,
      name: command[0],
      path: command[0].hasPrefix("/") ? FilePath(command[0]) : folder.appending(command[0]),
      arguments: Array(command.dropFirst()),
      folder: folder,
      limits: limits
    )
  }
}

extension YAMLNode {
  fileprivate func addProgram(_ reading: inout ConfigurationReading) throws(YAMLFault) {
    let pairs = try mapping(
      named: "external-rules",
      keys: ExternalProgram.schema.map(\.name)
    )
    let source = reading.source
    var program = try ExternalProgram(
      self,
      pairs,
      number: reading.configuration.externalPrograms.count,
      in: source.folder ?? FilePath("/")
    )
    let title = try pairs.value("family")?.localized(named: "family")
    let rules = try required("rules", of: pairs).rules(family: title)
    program.rules = rules.map(\.info.id)
    let declared = rules.map { [program] rule in
      ExternalRule(info: rule.info, program: program, source: source, place: rule.place)
    }
    reading.configuration.externalPrograms.append(
      WrittenProgram(source: source, place: place, content: pairs, rules: declared)
    )
  }

  private func rules(
    family: LocalizedText?
  ) throws(YAMLFault) -> [(info: RuleInfo, place: YAMLPlace)] {
    var rules: [(RuleInfo, YAMLPlace)] = []
    for node in try entries(named: "rules") {
      rules.append(try RuleDescription.read(node, family: family))
    }
    guard !rules.isEmpty else {
      let expected = LocalizedText(vi: "danh sách có ít nhất một mục", en: "a list of at least one")
      throw YAMLFault(at: place, .wrongValue("rules", expected: expected, found: self))
    }
    return rules
  }

  /// A program's file and its arguments; none of them is cut off by a NUL.
  fileprivate func command() throws(YAMLFault) -> [String] {
    let words = try list(named: "command").map { $0.text ?? "\0" }
    guard let program = words.first, !program.isEmpty,
      !words.contains(where: { $0.utf8.contains(0) })
    else {
      let expected = LocalizedText(
        vi: "danh sách chữ bắt đầu bằng tệp chương trình",
        en: "a list of texts that begins with the program's file"
      )
      throw YAMLFault(at: place, .wrongValue("command", expected: expected, found: self))
    }
    return words
  }
}
