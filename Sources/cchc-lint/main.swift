import AuditKitCore
import AuditRules
import Glibc

func readFile(_ p: String) -> [UInt8] {
  let fd = open(p, O_RDONLY); var out = [UInt8](); var buf = [UInt8](repeating: 0, count: 65536)
  while true { let n = read(fd, &buf, buf.count); if n <= 0 { break }; out += buf[0..<n] }
  return out
}
func simple(_ text: SourceText, _ name: String) -> Document {
  var blocks: [Block] = []; var tables: [Table] = []; var rows: [(TextRange,[Cell],Bool)] = []; var blanks = 0
  var caps: [TextRange] = []
  func flush() {
    if rows.isEmpty { return }
    let n = rows.map { $0.1.count }.max()!
    let rs = rows.map { r in TableRow(range: r.0, cells: r.1 + [Cell](repeating: Cell(TextRange(r.0.end, r.0.end)), count: n - r.1.count), followsBreak: r.2) }
    let range = rs[0].range.union(rs.last!.range)
    blocks.append(Block(.table(tables.count), Fragments(range)))
    tables.append(Table(range: range, columnCount: n, rows: rs, captions: caps)); caps = []; rows = []
  }
  for l in 1...max(text.lineCount,1) {
    let r = text.line(l)
    let s = text.string(in: r)
    if s.contains("\t") {
      var cells: [Cell] = []; var st = r.start
      for i in r.start...r.end { if i == r.end || text.bytes[i] == 9 {
        var a = st, b = i
        while a < b, text.bytes[a] == 32 { a += 1 }; while b > a, text.bytes[b-1] == 32 { b -= 1 }
        cells.append(Cell(TextRange(a, b))); st = i + 1 } }
      if !rows.isEmpty, rows[0].1.count != cells.count, blanks > 0 { flush() }
      rows.append((r, cells, blanks > 0 && !rows.isEmpty)); blanks = 0
    } else if s.allSatisfy({ $0 == " " }) { blanks += 1 } else {
      flush(); blanks = 0
      let t = s.drop { $0 == " " }
      if t.count < 120 && (t.hasPrefix("Bảng") || t.hasPrefix("Phụ lục") || t.hasPrefix("Biểu") || t.hasPrefix("(") || t.hasPrefix("**Biểu")) { caps.append(r); blocks.append(Block(.caption, Fragments(r))) }
      else if t.hasPrefix("- +") || t.hasPrefix("+") { blocks.append(Block(.item(depth: 1), Fragments(r))); caps = [] }
      else if t.hasPrefix("-") { blocks.append(Block(.item(depth: 0), Fragments(r))); caps = [] }
      else { blocks.append(Block(.paragraph, Fragments(r))); caps = [] }
    }
  }
  flush()
  return Document(name: name, text: text, blocks: blocks, tables: tables)
}
let config = try Configuration.embedded()
let know = Knowledge(vocabulary: config.vocabulary(), identities: config.identities)
let verbose = CommandLine.arguments.contains("-v")
for p in CommandLine.arguments.dropFirst() where p != "-v" {
  let text = try TextDecoder.decode(readFile(p))
  let u = Understanding(simple(text, p), knowledge: know)
  print("=== \(p) tables \(u.tables.count) figures \(u.prose.figures.count) sums \(u.sums.count) shares \(u.shares.count)")
  if verbose {
    for t in u.tables {
      let m = t.model
      print("-- table \(m.index) line \(text.position(at: m.table.range.start).line) \(u.tableName(m)) unit \(m.unit.map{text.string(in:$0)} ?? "-")")
      for c in m.columns.indices { print("   col \(c) \(m.columns[c].role.rawValue): \(u.columnName(m,c)) \(m.columns[c].facets.map(\.rawValue).sorted())") }
      print("   rows: " + m.rows.indices.map { "\($0+1):\(m.rows[$0].role.rawValue)\(m.rows[$0].parent.map{"<\($0+1)"} ?? "")" }.joined(separator: " "))
      for i in t.identities { print("   identity \(i.whole) = \(i.parts.map(\.column)) \(i.basis) \(i.support)") }
      for i in t.totals { print("   total row \(i.row+1) = \(i.parts.map{$0+1}) \(i.scope) holds \(i.holds) fails \(i.fails)") }
      for i in t.shares { print("   share col \(i.column) = \(i.favoured) holds \(i.holds)/\(i.evaluated)") }
      for i in t.rates { print("   rate row \(i.row+1) counts \(i.counts.map{$0+1}) \(i.verdict)") }
    }
    for s in u.sums { let f = u.prose.figures; print("   sum \(f[s.whole].value.value) = \(s.parts.map{f[$0].value.value}) \(s.verdict)") }
    for s in u.shares { let f = u.prose.figures; print("   share \(f[s.percent].value.value)% = \(f[s.part].value.value)/\(f[s.base].value.value) \(s.verdict)") }
  }
  func run<R: Rule>(_ r: R.Type) {
    for v in R(options: R.Options()).check(u) {
      let f = text.position(at: v.place.start)
      print("\(p.split(separator: "/").last!):\(f.line):\(f.column) \(R.info.id) \(v.message) \(v.arguments.mapValues{$0.text(in: .vietnamese)}) | \(v.arithmetic ?? "")")
    }
  }
  for r in BuiltInRules.all { run(r) }
}
