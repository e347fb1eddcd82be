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

  func group(_ number: Int) -> String { groups < 3 ? capital(number) : roman(number) }

  func capital(_ number: Int) -> String { String(Self.letters[number % 8]) }

  func roman(_ number: Int) -> String {
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][number % 8]
  }
}
