/// How one table writes its figures.
struct FigureWriter {
  /// What stands for nothing.
  enum Zero {
    case digit
    case blank
    case dash
  }

  let thousands: String
  let mark: String
  let percentMark: String
  let percentSign: String
  let percentDecimals: Int
  let truncates: Bool
  let trimsZeros: Bool
  let padsCounts: Bool
  let zero: Zero
  let leavesOutTotalShares: Bool

  init(_ random: inout SplitMix64) {
    let habits = [(".", ","), (".", ","), (".", ","), ("", ","), ("", "."), (",", ".")]
    (thousands, mark) = random.pick(habits)
    percentMark = random.chance(15) ? (mark == "," ? "." : ",") : mark
    percentSign = random.pick(["", "", "", "%", " %"])
    percentDecimals = random.pick([0, 1, 2, 2, 2, 2, 3])
    truncates = random.chance(10)
    trimsZeros = random.chance(60)
    padsCounts = random.chance(10)
    zero = random.pick([.digit, .digit, .digit, .digit, .blank, .dash])
    leavesOutTotalShares = random.chance(10)
  }

  /// A figure given as a whole number of its last decimal.
  func figure(_ value: Int, decimals: Int) -> String {
    let text = plain(value, decimals: decimals, mark, thousands)
    return padsCounts && decimals == 0 && (1..<10).contains(value) ? "0\(text)" : text
  }

  func percent(_ value: Int) -> String {
    plain(value, decimals: percentDecimals, percentMark, "") + percentSign
  }

  /// A percentage with the digits that are printed of it.
  func printed(_ value: Int) -> (value: Int, decimals: Int) {
    var printed = (value: value, decimals: percentDecimals)
    while trimsZeros, printed.decimals > 0, printed.value.isMultiple(of: 10) {
      printed = (printed.value / 10, printed.decimals - 1)
    }
    return printed
  }

  private func plain(_ value: Int, decimals: Int, _ mark: String, _ thousands: String) -> String {
    var digits = Array(String(value.magnitude))
    while digits.count <= decimals { digits.insert("0", at: 0) }
    let whole = digits.dropLast(decimals)
    var behind = Array(digits.suffix(decimals))
    if trimsZeros { while behind.last == "0" { behind.removeLast() } }
    var text = value < 0 ? "-" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { text += thousands }
      text.append(digit)
    }
    return behind.isEmpty ? text : text + mark + String(behind)
  }

  /// The percentage of a part in a base, in units of its last decimal: rounded half up, or cut off.
  func percentage(_ part: Int, of base: Int) -> Int {
    let unit = [1, 10, 100, 1000][percentDecimals]
    let numerator = part * 100 * unit
    if truncates, part >= 0 { return numerator / base }
    let doubled = 2 * numerator + (part < 0 ? -base : base)
    return doubled / (2 * base)
  }
}
