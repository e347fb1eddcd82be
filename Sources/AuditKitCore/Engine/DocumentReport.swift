/// Everything that a run says about one file.
package struct DocumentReport: Sendable {
  /// The path as the user wrote it, or `-`.
  package let name: String
  /// What was read, or nil where nothing could be.
  package let document: Document?
  /// Length and hash of the file, where a reporter asked for them.
  package let file: FileDigest?
  /// All that could not be read or judged; includes `Document.notices`.
  package internal(set) var notices: [Notice]
  /// In order of place.
  package internal(set) var findings: [Finding]
  /// The overrides of its configuration that applied, by their index.
  package let overrides: [Int]
  /// For each check of its configuration that ran, by id, what its selectors came upon.
  let selectorMatches: [String: [SelectorMatch]]
  /// How much there was to examine.
  package let coverage: Coverage
  /// What was or can be mended; nil unless that was asked for and there is something.
  package internal(set) var mended: MendedReport?
  /// From which level on a finding makes the command fail.
  package internal(set) var failOn = FailureThreshold.error
  /// The suppressions of its configuration that had to do with it.
  var suppressions = SuppressionUse()
  /// Which report it is, as its text says.
  var identity = ReportIdentity()

  package init(
    name: String,
    document: Document?,
    file: FileDigest? = nil,
    notices: [Notice] = [],
    findings: [Finding] = [],
    coverage: Coverage = Coverage(),
    overrides: [Int] = [],
    selectorMatches: [String: [SelectorMatch]] = [:]
  ) {
    self.name = name
    self.document = document
    self.file = file
    self.notices = notices
    self.findings = findings
    self.coverage = coverage
    self.overrides = overrides
    self.selectorMatches = selectorMatches
  }

  /// The findings that are to be mended.
  package var countingFindings: [Finding] { findings.filter(\.counts) }

  /// Whether a finding is to be mended, and as bad as the configuration allows, or worse.
  package func isFailure(_ finding: Finding) -> Bool {
    finding.counts && failOn.isReached(by: finding.level)
  }

  /// The text that the findings' places lie in; empty where nothing could be read.
  var text: SourceText { document?.text ?? SourceText("") }
}

/// What tells one version of a file from another.
package struct FileDigest: Sendable, Equatable {
  /// In bytes.
  package let length: Int
  /// In hexadecimal, lower case.
  package let sha256: String

  /// - Parameter bytes: The whole file as it is on disk, before any decoding.
  package init(of bytes: [UInt8]) {
    length = bytes.count
    sha256 = SHA256.hexDigest(of: bytes)
  }
}
