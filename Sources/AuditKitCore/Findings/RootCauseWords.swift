extension RootCause {
  /// What it says behind the message of its finding.
  public var sentence: LocalizedText {
    if certainty == .open { return slip == nil ? openSentence : openSlipSentence }
    switch slip {
    case .swapped: return swappedSentence
    case .moved: return movedSentence
    default: return ownSentence
    }
  }

  private func say(
    _ vietnamese: String,
    _ english: String
  ) -> LocalizedText {
    LocalizedText(vi: vietnamese, en: english)
  }

  // MARK: One figure

  private var ownSentence: LocalizedText {
    guard let suspect = suspects.first else { return say("", "") }
    let stated = suspect.stated.shown
    let expected = suspect.shownExpected
    let slip = slipWords
    return say(
      "Nghi ngờ số \(stated) (\(suspect.name.vietnamese)) ghi sai\(slip.vietnamese): nếu là \(expected) thì \(all.vietnamese).",
      "The suspect is \(stated) (\(suspect.name.english))\(slip.english): with \(expected), \(all.english)."
    )
  }

  private var slipWords: LocalizedText {
    switch slip {
    case .transposedDigits: say(", có thể do đảo chữ số", ", perhaps with two digits swapped")
    case .droppedDigit: say(", có thể do sót một chữ số", ", perhaps with a digit left out")
    case .doubledDigit: say(", có thể do lặp một chữ số", ", perhaps with a digit doubled")
    case .shiftedMark:
      say(
        ", có thể do lệch dấu thập phân hoặc thừa, thiếu số 0",
        ", perhaps with the decimal mark shifted or a zero too many or too few"
      )
    case .swapped, .moved, nil: say("", "")
    }
  }

  private var all: LocalizedText {
    calculations == 1
      ? say("phép tính này đúng", "this calculation holds")
      : say(
        "cả \(calculations) phép tính có số này đều đúng",
        "all \(calculations) calculations with it hold"
      )
  }

  // MARK: Several figures

  private func list(_ language: Language, _ word: String) -> String {
    let names = suspects.map { "\($0.stated.shown) (\($0.name[language]))" }
    return names.joined(separator: " \(word) ")
  }

  private var allOfThem: LocalizedText {
    say(
      "cả \(calculations) phép tính có hai số này đều đúng",
      "all \(calculations) calculations with them hold"
    )
  }

  private var swappedSentence: LocalizedText {
    say(
      "Nghi ngờ hai số \(list(.vietnamese, "và")) ghi đổi chỗ cho nhau: đổi lại thì \(allOfThem.vietnamese).",
      "The suspects are \(list(.english, "and")), which seem to have changed places: changed back, \(allOfThem.english)."
    )
  }

  private var movedSentence: LocalizedText {
    let expected = suspects.map(\.shownExpected)
    return say(
      "Nghi ngờ số liệu ghi lệch sang ô bên cạnh, ở \(list(.vietnamese, "và")): nếu là \(expected.joined(separator: " và ")) thì \(allOfThem.vietnamese).",
      "A figure seems to stand one cell off, at \(list(.english, "and")): with \(expected.joined(separator: " and ")), \(allOfThem.english)."
    )
  }

  private var openSentence: LocalizedText {
    func choices(_ language: Language, _ word: String) -> String {
      suspects.map { "\($0.stated.shown) (\($0.name[language])) → \($0.shownExpected)" }
        .joined(separator: " \(word) ")
    }
    return say(
      "Chỉ cần một số ghi sai là đủ làm lệch cả \(calculations) phép tính: \(choices(.vietnamese, "hoặc")).",
      "One wrong figure is enough for all \(calculations) calculations to fail: \(choices(.english, "or"))."
    )
  }
}

extension RootCause {
  /// More than one pair may have changed places.
  private var openSlipSentence: LocalizedText {
    say(
      "Cả \(calculations) phép tính lệch có thể do hai số cạnh nhau ghi đổi chỗ, ví dụ \(list(.vietnamese, "và")).",
      "All \(calculations) calculations may fail because two neighbouring figures changed places, for example \(list(.english, "and"))."
    )
  }
}

extension RootCause.Suspect {
  var shownExpected: String { expected.vietnamese + (stated.isPercent ? " %" : "") }
}

extension StatedValue {
  /// As messages quote it; a blank that counts as zero shows as 0.
  var shown: String { value.vietnamese + (isPercent ? " %" : "") }
}
