import AuditKitCore

/// `cchc-lint config init|check|show|schema`.
enum ConfigCommand {
  enum Action: String, CaseIterable {
    case initial = "init"
    case check
    case show
    case schema
  }

  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let action = try action(invocation.operands.first)
    let operands = invocation.operands.dropFirst()
    guard operands.count <= (action == .schema ? 0 : 1) else {
      throw Failure(
        vi: "'config \(action.rawValue)' không nhận \(operands.last?.quoted ?? "")",
        en: "'config \(action.rawValue)' does not take \(operands.last?.quoted ?? "")"
      )
    }
    switch action {
    case .initial: try initialize(operands.first, invocation.messageLanguage)
    case .check: return try check(operands.first, invocation)
    case .show: try show(operands.first, invocation)
    case .schema: try Program.print(ConfigurationSchema.json(invocation.rules))
    }
    return .success
  }

  private static func action(_ name: String?) throws(Failure) -> Action {
    let known = Action.allCases.map(\.rawValue)
    guard let name else {
      let list = known.joined(separator: ", ")
      throw Failure(vi: "'config' cần một trong: \(list)", en: "'config' needs one of \(list)")
    }
    guard let action = Action(rawValue: name) else {
      throw Failure(
        vi: "'config' không nhận \(name.quoted)",
        en: "'config' does not take \(name.quoted)",
        name: name,
        known: known
      )
    }
    return action
  }

  /// Writes a first configuration where none is.
  private static func initialize(_ operand: String?, _ language: Language) throws(Failure) {
    let path = FilePath(operand ?? "rules.yaml")
    let isFolder = (try? FileKind(of: path))?.kind == .folder
    let target = isFolder ? path.appending("rules.yaml") : path
    do throws(Notice) {
      let file = try OutputFile(target, replaces: false)
      file.write(Array(StarterConfiguration.yaml.utf8))
      try file.finish()
    } catch {
      throw Failure(error, code: .usage)
    }
    let said = LocalizedText(vi: "Đã viết \(target.quoted).", en: "Wrote \(target.quoted).")
    try Program.print(said[language] + "\n")
  }

  /// Says all that is wrong with a configuration.
  private static func check(
    _ operand: String?,
    _ invocation: Invocation
  ) throws(Failure) -> ExitCode {
    var library = Workspace.configurationLibrary(for: invocation)
    let path = operand.map { FilePath($0) } ?? library.path(for: FilePath("."))
    let language = invocation.messageLanguage
    let profile: AuditProfile
    do throws(ConfigurationFailure) {
      profile = try library.profile(at: path)
    } catch {
      OutputBytes.writeToStandardError(error.description(in: language))
      return .usage
    }
    Workspace.show(profile.warnings, in: language)
    let name =
      path == nil
      ? LocalizedText(vi: "mặc định", en: "default")[language]
      : profile.configuration.file.printable
    let said = LocalizedText(vi: "\(name): không có lỗi.", en: "\(name): no mistakes.")
    try Program.print(said[language] + "\n")
    return .success
  }

  /// Prints what is in force for a report or for the working folder.
  private static func show(_ operand: String?, _ invocation: Invocation) throws(Failure) {
    let report = operand.map { InputFile(named: $0) }
    let profile = try Workspace.profile(for: report?.folder ?? FilePath("."), invocation)
    let listing = try listing(of: profile, for: report)
    try Program.print(listing.text(in: invocation.messageLanguage))
  }

  private static func listing(
    of profile: AuditProfile,
    for report: InputFile?
  ) throws(Failure) -> ConfigurationListing {
    do throws(Notice) {
      return try profile.listing(for: report)
    } catch {
      throw Failure(error)
    }
  }
}
