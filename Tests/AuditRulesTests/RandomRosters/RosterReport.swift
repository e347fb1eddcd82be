/// A report with several lists of invented communes, many of whose names are near to each other.
struct RosterReport {
  let communes: [String]
  /// The spelling of one commune that is not as everywhere else, and where it stands.
  private(set) var slip: (name: String, spelling: String, place: Int)?
  private var random: SplitMix64

  /// How many places of the report name all communes.
  private static let places = 4

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    var names: [String] = []
    let count = random.int(6...14)
    while names.count < count {
      let name = "\(random.pick(Self.first)) \(random.pick(Self.last))"
      if !names.contains(name) { names.append(name) }
    }
    communes = names
  }

  /// The same report with one name misspelled in one of its lists.
  func withSlip() -> RosterReport {
    var report = self
    let name = report.random.pick(communes)
    let words = name.split(separator: " ").map(String.init)
    let last = report.random.pick(Self.misspelled[words[words.count - 1]] ?? [])
    let spelling = (words.dropLast() + [last]).joined(separator: " ")
    report.slip = (name, spelling, report.random.below(Self.places))
    return report
  }

  // MARK: Text

  var text: String {
    var random = random
    let lists = (0..<Self.places).map { place in
      let names = communes.map {
        $0 == slip?.name && place == slip?.place ? slip?.spelling ?? $0 : $0
      }
      return random.shuffled(names, names.count)
    }
    return """
      Bình Sơn, ngày 10 tháng 6 năm 2024

      BÁO CÁO

      Kết quả cải cách hành chính 6 tháng đầu năm 2024 của UBND huyện Bình Sơn

      Đã kiểm tra tại xã \(communes[0]), xã \(communes[1]); các xã \(communes[2]), \(communes[3]) làm tốt.

      Hồ sơ trực tuyến: \(lists[0].map { "\($0): \(random.int(10...99)) hồ sơ" }.joined(separator: "; ")).

      Phụ lục I

      \(Self.table("UBND xã ", lists[1], "04/6/2024"))

      Phụ lục II

      \(Self.table("Xã ", lists[2], "12"))

      Phụ lục III

      \(Self.table("", lists[3], "7"))

      """
  }

  private static func table(_ lead: String, _ names: [String], _ value: String) -> String {
    let rows = names.enumerated().map { "\($0.offset + 1)\t\(lead)\($0.element)\t\(value)" }
    return (["STT\tTên xã\tKết quả"] + rows).joined(separator: "\n")
  }

  // MARK: Words

  private static let first = ["Tân", "Xuân", "Long", "Phước", "Hòa", "Ba Cụm", "Thành"]
  private static let last = [
    "Phú", "Phúc", "Lộc", "Lọc", "Hòa", "Hóa", "Lâm", "Lam", "Sơn", "Bình", "Binh", "Đông", "Đồng",
  ]
  /// Slips of one letter or tone, none of which is the word of another name.
  private static let misspelled = [
    "Phú": ["Phù", "Phứ"], "Phúc": ["Phức", "Phục"], "Lộc": ["Lốc"], "Lọc": ["Lóc"],
    "Hòa": ["Hỏa"], "Hóa": ["Hõa"], "Lâm": ["Lầm", "Lẩm"], "Lam": ["Lám"], "Sơn": ["Sờn", "Son"],
    "Bình": ["Bĩnh"], "Binh": ["Bính"], "Đông": ["Dông", "Đống"], "Đồng": ["Đổng"],
  ]
}
