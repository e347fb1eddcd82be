/// A letter as Vietnamese sees it: what it is, apart from its case and from the tone of its syllable.
struct Letter: Equatable {
  /// The lower-case base: an ASCII letter, or a code above 127 for `đ ă â ê ô ơ ư`.
  let base: UInt8
  /// 0 level, 1 grave, 2 acute, 3 hook, 4 tilde, 5 dot below.
  let tone: UInt8
  let isUpper: Bool
}

/// The letters that words of Vietnamese reports are made of, by code point.
///
/// Words are compared by bases and tone separately, so that `hoà` and `hòa` are the same word. Cyrillic
/// letters that text recognition puts in place of Latin ones count as those. Read backwards, the same
/// table composes decomposed text.
struct LetterTable: Sendable {
  static let shared = LetterTable()

  /// Entry: bit 15 letter, bit 14 upper case, bits 8 to 10 tone, bits 0 to 7 base; 0 is no letter.
  private let entries: [UInt16]
  /// Made when the first decomposed letter is met.
  private static let composed = compositions()

  /// The table runs from 0 to the end of Latin Extended Additional, which holds the vowels with tones.
  static let end: UInt32 = 0x1F00
  private static let additional: Range<UInt32> = 0x1E00..<end
  private static let latinEnd: UInt32 = 0x0530

  /// The letter at a code point, or nil for a digit, a blank, a sign or a letter of another script.
  func letter(_ scalar: UInt32) -> Letter? {
    let entry = entry(scalar)
    guard entry != 0 else { return nil }
    return Letter(
      base: UInt8(truncatingIfNeeded: entry),
      tone: UInt8(truncatingIfNeeded: entry >> 8) & 7,
      isUpper: entry & 0x4000 != 0
    )
  }

  /// The packed entry of a code point; 0 for what is no letter.
  func entry(_ scalar: UInt32) -> UInt16 {
    scalar < Self.end ? entries[Int(scalar)] : 0
  }

  /// Lends the packed entries, for loops over whole documents.
  func withEntries<Result>(_ body: (UnsafeBufferPointer<UInt16>) -> Result) -> Result {
    entries.withUnsafeBufferPointer(body)
  }

  /// The code point that `base` and a combining mark make together, or nil if there is none.
  func composition(of base: UInt32, with mark: UInt32) -> UInt32? {
    Self.composed[base << 8 | (mark & 0xFF)]
  }

  private init() {
    var entries = [UInt16](repeating: 0, count: Int(Self.end))
    func set(_ scalar: UInt32, base: UInt8, tone: UInt8, upper: Bool) {
      entries[Int(scalar)] = 0x8000 | (upper ? 0x4000 : 0) | UInt16(tone) << 8 | UInt16(base)
    }
    // Other letters of Latin and Cyrillic stand for themselves, by a code that no word of ours has.
    for scalar in UInt32(0xC0)..<Self.latinEnd where scalar != 0xD7 && scalar != 0xF7 {
      if !(0x02B0..<0x0370).contains(scalar) {
        set(scalar, base: 0xC0 | UInt8(scalar & 0x3F), tone: 0, upper: false)
      }
    }
    for scalar in Self.additional {
      set(scalar, base: 0xC0 | UInt8(scalar & 0x3F), tone: 0, upper: false)
    }
    for scalar in UInt32(0x61)...0x7A {
      set(scalar, base: UInt8(scalar), tone: 0, upper: false)
      set(scalar - 32, base: UInt8(scalar), tone: 0, upper: true)
    }
    for (base, lower, upper) in Self.vietnamese {
      for (tone, scalar) in lower.unicodeScalars.enumerated() {
        set(scalar.value, base: base, tone: UInt8(tone), upper: false)
      }
      for (tone, scalar) in upper.unicodeScalars.enumerated() {
        set(scalar.value, base: base, tone: UInt8(tone), upper: true)
      }
    }
    for (cyrillic, latin) in Self.lookAlikes {
      set(cyrillic.value, base: latin, tone: 0, upper: false)
    }
    for (cyrillic, latin) in Self.upperLookAlikes {
      set(cyrillic.value, base: latin, tone: 0, upper: true)
    }
    self.entries = entries
  }

  /// Each vowel in its six tones, and `đ`.
  private static let vietnamese: [(base: UInt8, lower: String, upper: String)] = [
    (0x61, "aàáảãạ", "AÀÁẢÃẠ"), (129, "ăằắẳẵặ", "ĂẰẮẲẴẶ"), (130, "âầấẩẫậ", "ÂẦẤẨẪẬ"),
    (0x65, "eèéẻẽẹ", "EÈÉẺẼẸ"), (131, "êềếểễệ", "ÊỀẾỂỄỆ"), (0x69, "iìíỉĩị", "IÌÍỈĨỊ"),
    (0x6F, "oòóỏõọ", "OÒÓỎÕỌ"), (132, "ôồốổỗộ", "ÔỒỐỔỖỘ"), (133, "ơờớởỡợ", "ƠỜỚỞỠỢ"),
    (0x75, "uùúủũụ", "UÙÚỦŨỤ"), (134, "ưừứửữự", "ƯỪỨỬỮỰ"), (0x79, "yỳýỷỹỵ", "YỲÝỶỸỴ"),
    (128, "đ", "Đ"),
  ]

  private static let lookAlikes: [(Unicode.Scalar, UInt8)] = [
    ("а", 0x61), ("е", 0x65), ("о", 0x6F), ("р", 0x70), ("с", 0x63), ("у", 0x79), ("х", 0x78),
    ("і", 0x69), ("и", 0x69), ("н", 0x6E), ("т", 0x74), ("к", 0x6B), ("м", 0x6D), ("в", 0x62),
    ("ѕ", 0x73), ("ј", 0x6A),
  ]

  private static let upperLookAlikes: [(Unicode.Scalar, UInt8)] = [
    ("А", 0x61), ("В", 0x62), ("Е", 0x65), ("К", 0x6B), ("М", 0x6D), ("Н", 0x68), ("О", 0x6F),
    ("Р", 0x70), ("С", 0x63), ("Т", 0x74), ("Х", 0x78), ("У", 0x79), ("І", 0x69),
  ]

  /// Pairs of a letter and a mark, in any order of quality and tone.
  ///
  /// The marks are U+0302 circumflex, U+0306 breve, U+031B horn, and the tones U+0300 grave, U+0301
  /// acute, U+0309 hook, U+0303 tilde, U+0323 dot below.
  private static func compositions() -> [UInt32: UInt32] {
    let tones: [UInt32] = [0, 0x00, 0x01, 0x09, 0x03, 0x23]
    let qualities: [(plain: Int, marked: Int, mark: UInt32)] = [
      (0, 1, 0x06), (0, 2, 0x02), (3, 4, 0x02), (6, 7, 0x02), (6, 8, 0x1B), (9, 10, 0x1B),
    ]
    var pairs: [UInt32: UInt32] = [:]
    for letters in [vietnamese.map(\.lower), vietnamese.map(\.upper)] {
      let rows = letters.map { $0.unicodeScalars.map(\.value) }
      for row in rows where row.count == 6 {
        for tone in 1..<6 { pairs[row[0] << 8 | tones[tone]] = row[tone] }
      }
      for (plain, marked, mark) in qualities {
        for tone in 0..<6 { pairs[rows[plain][tone] << 8 | mark] = rows[marked][tone] }
      }
    }
    return pairs
  }
}
