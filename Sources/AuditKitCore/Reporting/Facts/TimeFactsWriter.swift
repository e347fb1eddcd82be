/// Letterhead, periods, data windows, deadlines, rosters, citations, standards and what was issued.
extension FactsWriter {
  func letterhead(to writer: inout JSONWriter) {
    let head = understanding.time.letterhead
    writer.object("letterhead") { writer in
      writer.member("agency", orNull: head.agency.map { understanding.lexed.phrase($0).string })
      writer.member("reference", orNull: head.reference.map(words))
      writer.member("place", orNull: head.place.map(words))
      writer.member("date", orNull: head.date?.date.map { "\($0)" })
      writer.member("date-as-printed", orNull: head.date.map { words($0.range) })
      writer.member("type", orNull: head.documentType.map { "\($0)" })
      writer.member("title", orNull: head.title.map(words))
      writer.member("agency-level", orNull: understanding.time.agencyLevel?.rawValue)
    }
  }

  func time(to writer: inout JSONWriter) {
    ownPeriods(to: &writer)
    outlooks(to: &writer)
    windows(to: &writer)
    deadlines(to: &writer)
    rosters(to: &writer)
    citations(to: &writer)
    standards(to: &writer)
    issuances(to: &writer)
  }

  private func ownPeriods(to writer: inout JSONWriter) {
    writer.array("own-periods") { writer in
      for own in understanding.time.ownPeriods {
        statement("\(own.role)", own.period, at: own.place, to: &writer)
      }
    }
  }

  private func outlooks(to writer: inout JSONWriter) {
    writer.array("outlooks") { writer in
      for outlook in understanding.time.outlooks {
        statement("\(outlook.role)", outlook.period, at: outlook.place, to: &writer)
      }
    }
  }

  private func statement(
    _ role: String,
    _ period: Period,
    at range: TextRange,
    to writer: inout JSONWriter
  ) {
    writer.onOneLine { writer in
      writer.beginObject()
      writer.member("role", role)
      write(period, to: &writer)
      writer.member("printed", words(range))
      writer.member("place", place(range))
      writer.endObject()
    }
  }

  private func write(_ period: Period, to writer: inout JSONWriter) {
    writer.member("period", "\(period.kind)")
    if let index = period.index { writer.member("index", index) }
    if let year = period.year { writer.member("year", year) }
    if let year = period.lastYear { writer.member("last-year", year) }
  }

  private func windows(to writer: inout JSONWriter) {
    writer.array("windows") { writer in
      for window in understanding.time.windows {
        writer.onOneLine { writer in
          writer.beginObject()
          writer.member("from", orNull: window.start.map { "\($0)" })
          writer.member("to", orNull: window.end.map { "\($0)" })
          writer.member("place", place(window.place))
          writer.endObject()
        }
      }
    }
  }

  private func deadlines(to writer: inout JSONWriter) {
    writer.array("deadlines") { writer in
      for deadline in understanding.time.deadlines {
        writer.onOneLine { writer in
          writer.beginObject()
          writer.member("printed", words(deadline.range))
          writer.member("includes-day", deadline.includesDay)
          writer.member("of-submission", deadline.isOfSubmission)
          writer.member("place", place(deadline.range))
          writer.endObject()
        }
      }
    }
  }

  private func rosters(to writer: inout JSONWriter) {
    writer.array("rosters") { writer in
      for roster in understanding.time.rosters {
        writer.object { writer in
          writer.member("table", roster.table)
          writer.member("column", roster.column)
          writer.array("entries") { writer in
            for entry in roster.entries { writer.onOneLine { write(entry, to: &$0) } }
          }
        }
      }
    }
  }

  private func write(_ entry: SubmissionRoster.Entry, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("unit", words(entry.unit))
    writer.member("date", orNull: entry.day.map { "\($0)" })
    writer.member("deadline", orNull: entry.due.map { "\($0.day)" })
    if entry.isMarkedLate { writer.member("marked", "late") }
    if entry.isMarkedMissing { writer.member("marked", "missing") }
    if entry.isBlank { writer.member("marked", "blank") }
    writer.member("place", place(entry.place))
    writer.endObject()
  }

  private func citations(to writer: inout JSONWriter) {
    writer.array("citations") { writer in
      for citation in understanding.time.citations {
        writer.onOneLine { writer in
          writer.beginObject()
          writer.member("reference", words(citation.reference))
          if let type = citation.type { writer.member("type", "\(type)") }
          if let type = citation.symbolType { writer.member("symbol-type", "\(type)") }
          if let date = citation.date { writer.member("date", words(date.range)) }
          if let issuer = citation.issuer { writer.member("issuer", words(issuer)) }
          writer.member("place", place(citation.range))
          writer.endObject()
        }
      }
    }
  }

  private func standards(to writer: inout JSONWriter) {
    writer.array("standards") { writer in
      for standard in understanding.time.standards {
        writer.onOneLine { writer in
          writer.beginObject()
          writer.member("number", standard.number)
          if let edition = standard.edition { writer.member("edition", edition) }
          writer.member("printed", words(standard.range))
          writer.member("place", place(standard.range))
          writer.endObject()
        }
      }
    }
  }

  private func issuances(to writer: inout JSONWriter) {
    writer.array("issuances") { writer in
      for issuance in understanding.time.issuances {
        writer.onOneLine { writer in
          writer.beginObject()
          writer.member("printed", words(issuance.claim))
          writer.member("documents", issuance.documents.map { words($0.reference) })
          writer.member("place", place(issuance.claim))
          writer.endObject()
        }
      }
    }
  }
}
