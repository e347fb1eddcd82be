/// SHA-256 of bytes in memory (FIPS 180-4).
enum SHA256 {
  /// The digest in hexadecimal, lower case, 64 digits; or the first words of it, eight digits each.
  static func hexDigest(of bytes: [UInt8], words: Int = 8) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(words * 8)
    for word in digest(of: bytes).prefix(words) {
      for shift in stride(from: 28, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: word >> UInt32(shift)) & 0xF
        text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digest as eight words.
  static func digest(of bytes: [UInt8]) -> [UInt32] {
    var state: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
      0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    var schedule = [UInt32](repeating: 0, count: 64)
    let whole = bytes.count & ~63
    for start in stride(from: 0, to: whole, by: 64) {
      compress(bytes, start, &state, &schedule)
    }
    let tail = padded(bytes[whole...], total: bytes.count)
    for start in stride(from: 0, to: tail.count, by: 64) {
      compress(tail, start, &state, &schedule)
    }
    return state
  }

  /// The last, incomplete block with its end mark and the length in bits.
  private static func padded(_ rest: ArraySlice<UInt8>, total: Int) -> [UInt8] {
    var tail = Array(rest)
    tail.append(0x80)
    while tail.count & 63 != 56 { tail.append(0) }
    let bits = UInt64(total) &* 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return tail
  }

  private static func compress(
    _ bytes: [UInt8],
    _ start: Int,
    _ state: inout [UInt32],
    _ schedule: inout [UInt32]
  ) {
    bytes.withUnsafeBufferPointer { block in
      schedule.withUnsafeMutableBufferPointer { words in
        fill(words, from: block, at: start)
        state.withUnsafeMutableBufferPointer { mix($0, with: words) }
      }
    }
  }

  private static func fill(
    _ words: UnsafeMutableBufferPointer<UInt32>,
    from block: UnsafeBufferPointer<UInt8>,
    at start: Int
  ) {
    let bytes = UnsafeRawBufferPointer(block)
    for index in 0..<16 {
      let word = bytes.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self)
      words[index] = UInt32(bigEndian: word)
    }
    for index in 16..<64 {
      let early = words[index - 15]
      let late = words[index - 2]
      let first = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
      let second = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
  }

  private static func mix(
    _ state: UnsafeMutableBufferPointer<UInt32>,
    with words: UnsafeMutableBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    constants.withUnsafeBufferPointer { constants in
      // Eight rounds at a time, so that names change places and not values.
      for index in stride(from: 0, to: 64, by: 8) {
        round(a, b, c, &d, e, f, g, &h, constants[index] &+ words[index])
        round(h, a, b, &c, d, e, f, &g, constants[index + 1] &+ words[index + 1])
        round(g, h, a, &b, c, d, e, &f, constants[index + 2] &+ words[index + 2])
        round(f, g, h, &a, b, c, d, &e, constants[index + 3] &+ words[index + 3])
        round(e, f, g, &h, a, b, c, &d, constants[index + 4] &+ words[index + 4])
        round(d, e, f, &g, h, a, b, &c, constants[index + 5] &+ words[index + 5])
        round(c, d, e, &f, g, h, a, &b, constants[index + 6] &+ words[index + 6])
        round(b, c, d, &e, f, g, h, &a, constants[index + 7] &+ words[index + 7])
      }
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  @inline(__always)
  private static func round(
    _ a: UInt32,
    _ b: UInt32,
    _ c: UInt32,
    _ d: inout UInt32,
    _ e: UInt32,
    _ f: UInt32,
    _ g: UInt32,
    _ h: inout UInt32,
    _ input: UInt32
  ) {
    h &+= (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ (g ^ (e & (f ^ g))) &+ input
    d &+= h
    h &+= (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
