/// Writes the relations between figures of sentences and lists, whether they hold or not.
extension FactsWriter {
  func proseRelations(to writer: inout JSONWriter) {
    writer.array("relations") { writer in
      for sum in understanding.sums { write("sum", to: &writer) { write(sum, to: &$0) } }
      for share in understanding.shares { write("share", to: &writer) { write(share, to: &$0) } }
      for sum in understanding.shareSums {
        write("division", to: &writer) { writer in
          writer.member("shares", places(sum.shares))
          writeVerdict(sum.verdict, to: &writer)
        }
      }
      for change in understanding.changes {
        write("change", to: &writer) { write(change, to: &$0) }
      }
      for change in understanding.rankChanges {
        write("rank-change", to: &writer) { write(change, to: &$0) }
      }
    }
  }

  private func write(
    _ kind: String,
    to writer: inout JSONWriter,
    _ members: (inout JSONWriter) -> Void
  ) {
    writer.onOneLine { writer in
      writer.beginObject()
      writer.member("kind", kind)
      members(&writer)
      writer.endObject()
    }
  }

  private func write(_ sum: ProseSum, to writer: inout JSONWriter) {
    writer.member("basis", sum.basis.name)
    writer.member("whole", place(of: sum.whole))
    writer.member("parts", places(sum.parts))
    writeVerdict(sum.verdict, to: &writer)
  }

  private func write(_ share: ProseShare, to writer: inout JSONWriter) {
    writer.member("basis", share.basis.name)
    writer.member("percent", place(of: share.percent))
    writer.member("part", place(of: share.part))
    if !share.others.isEmpty { writer.member("with", places(share.others)) }
    writer.member("base", place(of: share.base))
    writeVerdict(share.verdict, to: &writer)
  }

  private func write(_ change: ProseChange, to writer: inout JSONWriter) {
    writer.member("as", change.kind.rawValue)
    writer.member("stated", place(of: change.stated))
    writer.member("now", place(of: change.now))
    writer.member("before", place(of: change.before))
    if change.isReversed { writer.member("reversed", true) }
    writeVerdict(change.verdict, to: &writer)
  }

  private func write(_ change: RankChange, to writer: inout JSONWriter) {
    writer.member("stated", place(of: change.stated))
    writer.member("now", place(change.now.range))
    writer.member("before", place(change.before.range))
    if change.isReversed { writer.member("reversed", true) }
    writeVerdict(
      change.holds ? .consistent : .inconsistent(expected: change.places),
      to: &writer
    )
  }

  private func place(of figure: Int) -> String {
    place(understanding.prose.figures[figure].value.range)
  }

  private func places(_ figures: [Int]) -> [String] { figures.map { place(of: $0) } }
}
