/// Takes the bytes of an output, in order; each call gets a chunk of 64 to 256 KiB, the last one less.
package typealias ByteSink = ([UInt8]) -> Void

/// Writes findings in one format, one document at a time.
///
/// A reporter never waits for the next document: what it is given is on its way to the sink when `add` returns,
/// so its memory does not grow with the findings. It does not sort, filter or count for the exit code.
package protocol Reporter {
  /// Whether `DocumentReport.file` is used, so that nobody hashes files in vain.
  var needsFileDigest: Bool { get }

  /// Begins the output.
  mutating func start(_ run: RunInfo)

  /// Writes one document; called in the order of the input.
  mutating func add(_ report: DocumentReport)

  /// Ends the output and flushes it.
  mutating func finish(_ summary: RunSummary)
}

extension Reporter {
  package var needsFileDigest: Bool { false }
}

/// The formats of findings, by the names that the command line knows.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case concise
  case json
  case sarif
  case markdown
  case csv
  case github
  case junit

  /// A reporter that writes to a sink; only `text` has colours, for a terminal that shows them.
  package func reporter(isColored: Bool = false, sink: @escaping ByteSink) -> any Reporter {
    switch self {
    case .text: TextReporter(style: TextStyle(isColored: isColored), sink: sink)
    case .concise: ConciseReporter(sink: sink)
    case .json: JSONReporter(sink: sink)
    case .sarif: SARIFReporter(sink: sink)
    case .markdown: MarkdownReporter(sink: sink)
    case .csv: CSVReporter(sink: sink)
    case .github: GitHubReporter(sink: sink)
    case .junit: JUnitReporter(sink: sink)
    }
  }
}
