/// A report in miniature that shows when a rule fires, or that it does not.
///
/// Tabs in the text are written `→`, since a source file shows tabs badly; `⟦…⟧` marks the places of the
/// expected findings and is not part of the report.
public struct RuleExample: Sendable {
  public let markedText: String
  /// The rule's options as YAML, or nil for the defaults.
  public let options: String?
  /// The expected Vietnamese messages, in order of place.
  public let messages: [String]
  /// Where the example is written, so that a failing test points at it.
  public let origin: Origin

  /// A place in the source code.
  public struct Origin: Sendable {
    public let fileID: String
    public let filePath: String
    public let line: Int
    public let column: Int
  }

  /// An example whose findings stand between `⟦` and `⟧`; without any, the rule is to stay silent.
  public init(
    _ markedText: String,
    options: String? = nil,
    messages: [String] = [],
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    self.markedText = markedText
    self.options = options
    self.messages = messages
    self.origin = Origin(fileID: fileID, filePath: filePath, line: line, column: column)
  }

  /// The report itself.
  public var text: String {
    markedText.replacing("→", with: "\t").replacing("⟦", with: "").replacing("⟧", with: "")
  }

  /// The marked stretches of `text`, in order.
  public var markedRanges: [TextRange] {
    var ranges: [TextRange] = []
    var offset = 0
    var start = 0
    for scalar in markedText.unicodeScalars {
      switch scalar {
      case "⟦": start = offset
      case "⟧": ranges.append(TextRange(start, offset))
      case "→": offset += 1
      default: offset += UTF8.width(scalar)
      }
    }
    return ranges
  }
}
