/// Findings as one JSON object in a form of our own, for scripts; a finding stands on a line of its own.
///
/// | member | holds |
/// | --- | --- |
/// | `version` | 1; another number means that members changed their meaning |
/// | `tool`, `toolVersion`, `language` | who wrote it, and the language of the messages |
/// | `findings` | in order of files and places, see below |
/// | `notices` | what could not be checked: `file` (null outside of files), `message`, `offset` in bytes |
/// | `summary` | `files`, `errors`, `warnings`, `notes`, `suppressed`, `known`, `notices`, what was examined (`tables`, `figures`, `calculations`, `filesWithoutFigures`), `rules` with the counts of each that found something, `exitCode` |
///
/// A finding has `file`, `line`, `column`, `endLine`, `endColumn` (from 1, in UTF-16 code units, the end
/// exclusive), `quote` (null if long), `level`, `rule`, `ruleName`, `message`, `arithmetic` (or null),
/// `cause` where the wrong figure shows (see `RootCause`), `fix` where the right figure is certain (places, each with
/// its `replacement`), `address` (from the outside in), `related` (each with a place, `quote` and `note`), `key`, which
/// stays the same in the next version of the file, `baseline` (`new`, `unchanged`, or null where nothing is compared) and
/// `suppressed` (the reason why it is accepted, or null). Findings that are `unchanged` or suppressed are not among the
/// counts.
package struct JSONReporter: Reporter {
  private var json: JSONWriter
  private var language = Language.vietnamese
  private var notices: [(file: String?, notice: Notice)] = []

  package init(sink: @escaping ByteSink) {
    json = JSONWriter(sink: sink)
  }

  package mutating func start(_ run: RunInfo) {
    language = run.language
    json.beginObject()
    json.member("version", 1)
    json.member("tool", run.tool.name)
    json.member("toolVersion", run.tool.version)
    json.member("language", run.language.rawValue)
    json.key("findings")
    json.beginArray()
  }

  package mutating func add(_ report: DocumentReport) {
    notices += report.notices.map { (report.name, $0) }
    let text = report.text
    var keys = FactKeys()
    for finding in report.findings {
      let key = keys.next(for: finding)
      json.onOneLine { $0.write(finding, report.name, text, language, key: key) }
    }
  }

  package mutating func finish(_ summary: RunSummary) {
    json.endArray()
    notices += summary.notices.map { (nil, $0) }
    json.array("notices") { json in
      for (file, notice) in notices { json.onOneLine { $0.write(notice, of: file, language) } }
    }
    json.key("summary")
    json.write(summary)
    json.endObject()
    json.finish()
  }
}

extension JSONWriter {
  fileprivate mutating func write(
    _ finding: Finding,
    _ file: String,
    _ text: SourceText,
    _ language: Language,
    key: String
  ) {
    let violation = finding.violation
    object { json in
      json.member("file", file)
      json.writePlace(violation.place, in: text)
      json.member("level", finding.level.name)
      json.member("rule", finding.rule.id)
      json.member("ruleName", finding.rule.name)
      json.member("message", finding.message(in: language))
      json.member("arithmetic", orNull: violation.arithmetic)
      finding.cause.map { json.write($0, language) }
      if let fix = finding.fix { json.write(fix, text) }
      json.member("address", violation.address)
      json.array("related") { json in
        for related in violation.related { json.write(related, text, language) }
      }
      json.member("key", key)
      json.member("baseline", orNull: finding.baselineState?.rawValue)
      json.member("suppressed", orNull: finding.suppression?.reason)
    }
  }

  private mutating func write(_ fix: Fix, _ text: SourceText) {
    array("fix") { json in
      for replacement in fix.replacements {
        json.object { json in
          json.writePlace(replacement.place, in: text)
          json.member("replacement", replacement.text)
        }
      }
    }
  }

  private mutating func write(_ related: RelatedPlace, _ text: SourceText, _ language: Language) {
    object { json in
      json.writePlace(related.place, in: text)
      json.member("note", related.note[language])
    }
  }

  private mutating func writePlace(_ place: TextRange, in text: SourceText) {
    let region = ReportedRegion(place, in: text)
    member("line", region.start.line)
    member("column", region.start.column)
    member("endLine", region.end.line)
    member("endColumn", region.end.column)
    member("quote", orNull: region.snippet)
  }

  fileprivate mutating func write(_ notice: Notice, of file: String?, _ language: Language) {
    object { json in
      json.member("file", orNull: file)
      json.member("message", notice.message(in: language))
      json.key("offset")
      if let offset = notice.offset { json.int(offset) } else { json.null() }
    }
  }

  fileprivate mutating func write(_ summary: RunSummary) {
    let tally = summary.tally
    object { json in
      json.member("files", tally.files)
      json.write(tally.levels)
      json.member("suppressed", tally.suppressed)
      json.member("known", tally.known)
      json.member("notices", tally.notices)
      json.member("tables", tally.coverage.tables)
      json.member("figures", tally.coverage.figures)
      json.member("calculations", tally.coverage.calculations)
      json.member("filesWithoutFigures", tally.filesWithoutFigures)
      json.object("rules") { json in
        for (id, counts) in tally.byRule.sorted(by: { $0.key < $1.key }) {
          json.key(named: id)
          json.onOneLine { $0.object { $0.write(counts) } }
        }
      }
      json.member("exitCode", summary.exitCode)
    }
  }
  private mutating func write(_ counts: LevelCounts) {
    member("errors", counts.errors)
    member("warnings", counts.warnings)
    member("notes", counts.notes)
  }
}
