// The sections that hold a single value.

extension ConfigurationSection {
  static let version = ConfigurationSection(
    name: "version",
    help: LocalizedText(
      vi: "Phiên bản của khuôn dạng này.",
      en: "The version of this format."
    ),
    schema: { _ in .wholeNumber(1...1) },
    read: { node, _ throws(YAMLFault) in
      guard node.text == "1" else {
        let expected = LocalizedText(
          vi: "1, phiên bản duy nhất",
          en: "1, the only version there is"
        )
        throw YAMLFault(at: node.place, .wrongValue("version", expected: expected, found: node))
      }
    },
    show: { _, listing in listing.add("version: 1") }
  )

  static let language = ConfigurationSection(
    name: "language",
    help: LocalizedText(vi: "Ngôn ngữ của thông báo.", en: "The language of messages."),
    schema: { _ in .choice(of: Language.self) },
    read: { node, reading throws(YAMLFault) in
      let language: Language = try node.choice(named: "language")
      reading.configuration.languageSetting = reading.setting(language, at: node.place)
    },
    show: { shown, listing in
      let setting = shown.configuration.languageSetting
      listing.add("language: \(setting.value.rawValue)", from: setting.origin)
    }
  )

  static let failOn = ConfigurationSection(
    name: "fail-on",
    help: LocalizedText(
      vi: "Từ mức nào thì lệnh kết thúc với mã 1.",
      en: "From which level on findings make the command exit with 1."
    ),
    schema: { _ in .choice(of: FailureThreshold.self) },
    read: { node, reading throws(YAMLFault) in
      let threshold: FailureThreshold = try node.choice(named: "fail-on")
      reading.configuration.failOnSetting = reading.setting(threshold, at: node.place)
    },
    show: { shown, listing in
      let setting = shown.configuration.failOn(shown.applied ?? [])
      listing.add("fail-on: \(setting.value.rawValue)", from: setting.origin)
    }
  )
}
