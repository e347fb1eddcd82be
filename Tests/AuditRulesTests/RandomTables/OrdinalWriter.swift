/// Writes the ordinals of one table in its own style.
struct OrdinalWriter {
  private let items: Int
  private let groups: Int
  private let stop: String

  init(_ random: inout SplitMix64) {
    items = random.below(10)
    groups = random.below(10)
    stop = random.pick(["", "", ".", ""])
  }

  private static let letters = Array("ABCDEFGH")

  func item(_ number: Int) -> String {
    if items == 0 { return number < 9 ? "0\(number + 1)\(stop)" : "\(number + 1)\(stop)" }
    // Letters give out behind the last of them.
    if items == 1, number < 20 {
      return "\(Character(UnicodeScalar(UInt8(0x61 + number))))\(stop.isEmpty ? ")" : stop)"
    }
    return "\(number + 1)\(stop)"
  }

  func group(_ number: Int) -> String {
    let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]
    return groups < 3 ? String(Self.letters[number % 8]) : roman[number % 8]
  }
}
