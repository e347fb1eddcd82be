// What tells one document from another.
extension CitationReader {
  /// Symbols of bodies of which there is one: the Government, the Prime Minister, the Party's centre.
  private static let national = WordSet(["CP", "TTg", "TW", "VPCP", "CTN"].map { WordKey($0) })
  /// Symbols that each province, district and commune has.
  private static let local = WordSet(["UBND", "HĐND"].map { WordKey($0) })

  /// Whether the symbol alone names the issuer.
  func namesIssuer(_ found: DocumentReference) -> Bool {
    guard let symbol = found.symbol else { return false }
    let bodies = found.year == nil ? Self.national : Self.local
    let isOneOfThem = symbol.contains {
      reader.isWord($0) && bodies.contains(reader.tokens[$0].key)
    }
    return isOneOfThem == (found.year == nil)
  }
}

extension TokenReader {
  /// Folds number, year and symbol into one number, apart from case, blanks and leading zeros.
  func identity(of found: DocumentReference) -> UInt64 {
    var hash = UInt64(0xcbf2_9ce4_8422_2325)
    for index in found.number.lowerBound..<found.end {
      let token = tokens[index]
      guard token.kind == .number else {
        hash = (hash ^ token.key.value) &* 0x0100_0000_01b3
        continue
      }
      for byte in bytes[token.range.start..<token.range.end].drop(while: { $0 == 0x30 }) {
        hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01b3
      }
    }
    return hash ^ hash >> 32
  }
}
