extension Baseline {
  private static let format = "cchc-lint baseline"

  /// The file: JSON, sorted, a line for each finding, the same for the same findings.
  package var json: [UInt8] {
    var bytes: [UInt8] = []
    // The sink is called before this function returns, and never again.
    var json = JSONWriter { bytes += $0 }
    json.object { json in
      json.member("format", Self.format)
      json.member("version", 1)
      json.array("reports") { json in
        for report in reports { json.write(report) }
      }
    }
    json.finish()
    return bytes
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name for messages.
  /// - Returns: What it holds.
  /// - Throws: The first mistake, with its place; nothing is passed over.
  package static func read(
    _ bytes: [UInt8],
    file: String
  ) throws(ConfigurationError) -> Baseline {
    let source = ConfigurationSource(file: file, bytes: bytes)
    do throws(YAMLFault) {
      // JSON is YAML, and so its mistakes are shown as those of a configuration.
      var repeated: [YAMLFault] = []
      let root = try YAMLReader.read(bytes, limits: .baseline, repeated: &repeated)
      if let fault = repeated.first { throw fault }
      return try Baseline(root)
    } catch {
      throw source.locate(error)
    }
  }

  private init(_ root: YAMLNode) throws(YAMLFault) {
    let pairs = try root.mapping(named: "baseline", keys: ["format", "version", "reports"])
    let format = try root.required("format", of: pairs)
    guard format.text == Self.format else { throw YAMLFault(at: format.place, .noBaseline) }
    let version = try root.required("version", of: pairs)
    guard version.text == "1" else { throw YAMLFault(at: version.place, .otherVersion(version)) }
    var reports: [BaselineReport] = []
    for node in try root.required("reports", of: pairs).list(named: "reports") {
      reports.append(try node.baselineReport())
    }
    self.init(reports)
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ report: BaselineReport) {
    let identity = report.name.identity
    object { json in
      json.member("file", report.name.file)
      if !identity.agency.isEmpty { json.member("agency", identity.agency) }
      if !identity.type.isEmpty { json.member("type", identity.type) }
      if !identity.period.isEmpty { json.member("period", identity.period) }
      json.array("findings") { json in
        for finding in report.findings { json.onOneLine { $0.write(finding) } }
      }
    }
  }

  private mutating func write(_ finding: BaselineFinding) {
    object { json in
      json.member("rule", finding.rule)
      json.member("key", finding.key)
      json.member("count", finding.count)
      json.member("place", finding.place)
    }
  }
}

extension YAMLNode {
  fileprivate func baselineReport() throws(YAMLFault) -> BaselineReport {
    let keys = ["file", "agency", "type", "period", "findings"]
    let pairs = try mapping(named: "reports", keys: keys)
    var identity = ReportIdentity()
    identity.agency = try stated("agency", in: pairs)
    identity.type = try stated("type", in: pairs)
    identity.period = try stated("period", in: pairs)
    let file = try required("file", of: pairs).string(named: "file")
    var findings: [BaselineFinding] = []
    for node in try required("findings", of: pairs).list(named: "findings") {
      findings.append(try node.baselineFinding())
    }
    let name = BaselineReport.Name(identity: identity, file: file)
    return BaselineReport(name: name, findings: findings)
  }

  private func stated(_ key: String, in pairs: [YAMLPair]) throws(YAMLFault) -> String {
    guard let pair = pairs.first(where: { $0.key == key }) else { return "" }
    return try pair.value.string(named: key)
  }

  private func baselineFinding() throws(YAMLFault) -> BaselineFinding {
    let pairs = try mapping(named: "findings", keys: ["rule", "key", "count", "place"])
    let count = try required("count", of: pairs)
    guard let number = count.text.flatMap(Int.init), (1...1_000_000).contains(number) else {
      let expected = LocalizedText(vi: "số nguyên từ 1 trở lên", en: "a whole number from 1 on")
      throw YAMLFault(at: count.place, .wrongValue("count", expected: expected, found: count))
    }
    return BaselineFinding(
      rule: try required("rule", of: pairs).string(named: "rule"),
      key: try required("key", of: pairs).factKey(),
      count: number,
      place: try required("place", of: pairs).text ?? ""
    )
  }

  /// 32 hexadecimal digits.
  private func factKey() throws(YAMLFault) -> String {
    let digits = Set("0123456789abcdef".utf8)
    guard let text, text.utf8.count == 32, text.utf8.allSatisfy(digits.contains) else {
      let expected = LocalizedText(vi: "32 chữ số thập lục phân", en: "32 hexadecimal digits")
      throw YAMLFault(at: place, .wrongValue("key", expected: expected, found: self))
    }
    return text
  }
}

extension ConfigurationProblem {
  fileprivate static let noBaseline = Self(
    vi: "đây không phải tệp mốc của cchc-lint (viết bằng --write-baseline)",
    en: "this is no baseline of cchc-lint (as --write-baseline writes it)"
  )

  fileprivate static func otherVersion(_ found: YAMLNode) -> Self {
    Self(
      vi: "tệp mốc thuộc phiên bản khác (\(found.summary.vietnamese)); hãy viết lại bằng "
        + "--write-baseline",
      en: "the baseline is of another version (\(found.summary.english)); write it anew with "
        + "--write-baseline"
    )
  }
}
