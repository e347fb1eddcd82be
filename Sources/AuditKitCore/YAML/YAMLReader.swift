internal import CLibYAML

/// Turns the bytes of a YAML file into nodes, by means of libyaml.
///
/// A configuration may come from a stranger, so everything that YAML can blow up with is limited or
/// refused: size, depth, number of nodes, anchors, aliases, tags, several documents, repeated keys.
struct YAMLReader: ~Copyable {
  /// How much of a file is read, and what its writer takes it for.
  struct Limits {
    let bytes: Int
    let nodes: Int
    /// The name of the language in messages: all JSON is YAML.
    var language = "YAML"

    static let configuration = Limits(bytes: 1 << 20, nodes: 100_000)
    /// Thousands of reports with some dozens of findings.
    static let baseline = Limits(bytes: 64 << 20, nodes: 5_000_000, language: "JSON")
  }

  static let maximumDepth = 32

  // libyaml keeps pointers to its parser and into the input, so both need an address of their own.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let limits: Limits
  private var depth = 0
  private var nodes = 0
  /// Keys written twice: mistakes after which the rest can still be read.
  private var repeated: [YAMLFault] = []

  /// Reads the only document of a file; a file without one is empty.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without byte order mark.
  ///   - limits: How much is read.
  ///   - repeated: Gets the keys that are written twice; of such a key the first value counts.
  /// - Returns: The root, which is `empty` for a file of comments.
  /// - Throws: The mistake that makes the rest unreadable, with its place.
  static func read(
    _ bytes: [UInt8],
    limits: Limits = .configuration,
    repeated: inout [YAMLFault]
  ) throws(YAMLFault) -> YAMLNode {
    guard bytes.count <= limits.bytes else {
      throw YAMLFault(at: .start, .fileTooLarge(limits.bytes))
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let offset = UTF8Check.firstError(in: body) {
      let isText = body[offset] != 0
      let problem =
        isText
        ? ConfigurationProblem.notUTF8
        : .malformed("control characters are not allowed", in: limits.language)
      throw YAMLFault(at: .of(offset: offset, in: body), problem)
    }
    var reader = YAMLReader(body, limits)
    let root = try reader.document()
    repeated += reader.repeated
    return root
  }

  private init(_ bytes: [UInt8], _ limits: Limits) {
    self.limits = limits
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: max(1, bytes.count))
    _ = input.initialize(from: bytes)
    yaml_parser_initialize(parser)
    // Without this a byte order mark in the text would switch to UTF-16.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  private mutating func document() throws(YAMLFault) -> YAMLNode {
    _ = try next()  // the start of the stream
    guard case .other = try next().kind else {
      return YAMLNode(content: .empty, place: .start)
    }
    let root = try node(try next())
    _ = try next()  // the end of the document
    let end = try next()
    guard case .end = end.kind else { throw YAMLFault(at: end.place, .severalDocuments) }
    return root
  }

  private mutating func node(_ event: Event) throws(YAMLFault) -> YAMLNode {
    nodes += 1
    guard nodes <= limits.nodes else {
      throw YAMLFault(at: event.place, .tooManyNodes(limits.nodes))
    }
    let content: YAMLNode.Content
    switch event.kind {
    case .scalar(let text): content = .scalar(text)
    case .empty: content = .empty
    case .sequenceStart: content = .sequence(try items(of: event))
    case .mappingStart: content = .mapping(try pairs(of: event))
    case .end, .other: throw YAMLFault(at: event.place, .valueExpected)
    }
    return YAMLNode(content: content, place: event.place)
  }

  private mutating func items(of start: Event) throws(YAMLFault) -> [YAMLNode] {
    try enter(start)
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if case .end = event.kind { break }
      items.append(try node(event))
    }
    depth -= 1
    return items
  }

  private mutating func pairs(of start: Event) throws(YAMLFault) -> [YAMLPair] {
    try enter(start)
    var pairs: [YAMLPair] = []
    var seen: [String: Int] = [:]
    while true {
      let event = try next()
      if case .end = event.kind { break }
      guard case .scalar(let key) = event.kind else {
        throw YAMLFault(at: event.place, .keyIsNotText)
      }
      guard key != "<<" else { throw YAMLFault(at: event.place, .mergeKey) }
      let value = try node(try next())
      if let line = seen[key] {
        repeated.append(YAMLFault(at: event.place, .repeated(key, line: line)))
      } else {
        seen[key] = event.place.line
        pairs.append(YAMLPair(key: key, keyPlace: event.place, value: value))
      }
    }
    depth -= 1
    return pairs
  }

  private mutating func enter(_ start: Event) throws(YAMLFault) {
    depth += 1
    guard depth <= Self.maximumDepth else { throw YAMLFault(at: start.place, .tooDeep) }
  }
}

extension YAMLReader {
  private struct Event {
    enum Kind {
      case scalar(String)
      case empty
      case sequenceStart
      case mappingStart
      case end
      case other
    }

    let kind: Kind
    let place: YAMLPlace
  }

  private func next() throws(YAMLFault) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    let place = YAMLPlace(event.start_mark, event.end_mark)
    return Event(kind: try kind(of: event, at: place), place: place)
  }

  private func kind(
    of event: yaml_event_t,
    at place: YAMLPlace
  ) throws(YAMLFault) -> Event.Kind {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      try refuse(anchor: scalar.anchor, tag: scalar.tag, at: place)
      if scalar.length == 0, scalar.style == YAML_PLAIN_SCALAR_STYLE { return .empty }
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(String(decoding: bytes, as: UTF8.self))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      try refuse(anchor: start.anchor, tag: start.tag, at: place)
      return .sequenceStart
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      try refuse(anchor: start.anchor, tag: start.tag, at: place)
      return .mappingStart
    case YAML_ALIAS_EVENT: throw YAMLFault(at: place, .alias)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT, YAML_STREAM_END_EVENT: return .end
    default: return .other
    }
  }

  private func refuse(
    anchor: UnsafeMutablePointer<yaml_char_t>?,
    tag: UnsafeMutablePointer<yaml_char_t>?,
    at place: YAMLPlace
  ) throws(YAMLFault) {
    if anchor != nil { throw YAMLFault(at: place, .alias) }
    if tag != nil { throw YAMLFault(at: place, .tag) }
  }

  private func failure() -> YAMLFault {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "unreadable text"
    // What libyaml's reader stage refuses has an offset, but no line.
    if parser.pointee.error == YAML_READER_ERROR {
      let place = YAMLPlace.of(offset: Int(parser.pointee.problem_offset), in: input[...])
      return YAMLFault(at: place, .malformed(problem, in: limits.language))
    }
    let start = parser.pointee.context_mark
    switch parser.pointee.context.map({ String(cString: $0) }) {
    // Such a thing cut short by a letter beyond ASCII is still what its first sign says.
    case "while scanning a tag": return YAMLFault(at: YAMLPlace(start, start), .tag)
    case "while scanning an anchor", "while scanning an alias":
      return YAMLFault(at: YAMLPlace(start, start), .alias)
    default:
      let mark = parser.pointee.problem_mark
      return YAMLFault(at: YAMLPlace(mark, mark), .malformed(problem, in: limits.language))
    }
  }
}

extension YAMLPlace {
  static let start = YAMLPlace(line: 1, column: 1)

  fileprivate init(_ start: yaml_mark_t, _ end: yaml_mark_t) {
    let isOneLine = start.line == end.line
    self.init(
      line: Int(start.line) + 1,
      column: Int(start.column) + 1,
      width: isOneLine ? Int(end.column) - Int(start.column) : 1
    )
  }

  /// The place of a byte; `bytes` are indexed from the start of the text.
  static func of(offset: Int, in bytes: some RandomAccessCollection<UInt8>) -> YAMLPlace {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return YAMLPlace(line: line, column: column)
  }
}
