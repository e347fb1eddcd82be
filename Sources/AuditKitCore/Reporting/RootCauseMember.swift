extension JSONWriter {
  /// Writes the member `cause`, the same in SARIF's properties and in our own format: how sure it is, how the
  /// slip came about, how many calculations would hold, and for each suspect what it is called, what is stated
  /// and what it would have to be.
  mutating func write(_ cause: RootCause, _ language: Language) {
    object("cause") { json in
      json.member("certainty", cause.certainty.name)
      if let slip = cause.slip { json.member("slip", slip.name) }
      json.member("calculations", cause.calculations)
      json.array("suspects") { json in
        for suspect in cause.suspects {
          json.object { json in
            json.member("name", suspect.name[language])
            json.member("stated", suspect.stated.shown)
            json.member("expected", suspect.shownExpected)
          }
        }
      }
    }
  }
}

extension RootCause.Certainty {
  fileprivate var name: String {
    switch self {
    case .certain: "certain"
    case .likely: "likely"
    case .open: "open"
    }
  }
}

extension RootCause.Slip {
  fileprivate var name: String {
    switch self {
    case .transposedDigits: "transposed-digits"
    case .droppedDigit: "dropped-digit"
    case .doubledDigit: "doubled-digit"
    case .shiftedMark: "shifted-mark"
    case .swapped: "swapped"
    case .moved: "moved"
    }
  }
}
