extension ConfigurationSection {
  static let agencyLevels = ConfigurationSection(
    name: "agency-levels",
    help: LocalizedText(
      vi: "Từ chỉ cấp của cơ quan; viết thêm thì được cộng vào, \"!cụm từ\" thì bỏ đi.",
      en: "Words for levels of government; phrases are added, \"!phrase\" removes one."
    ),
    schema: { _ in
      .mapping(LevelName.allCases.map { ValueSchema.Key($0.rawValue, .list(.text)) })
    },
    read: { node, reading throws(YAMLFault) in
      for pair in try node.mapping(named: "agency-levels") {
        reading.attempt { reading throws(YAMLFault) in
          guard let level = LevelName(rawValue: pair.key) else {
            let known = LevelName.allCases.map(\.rawValue)
            throw YAMLFault(at: pair.keyPlace, .unknownKey(pair.key, known: known))
          }
          var list = PhraseList(reading.configuration.levelSettings[level] ?? [])
          try list.read(pair, &reading)
          reading.configuration.levelSettings[level] = list.phrases
        }
      }
    },
    show: { shown, listing in
      listing.add("agency-levels:")
      for level in LevelName.allCases {
        guard let phrases = shown.configuration.levelSettings[level], !phrases.isEmpty else {
          continue
        }
        listing.add("\(level.rawValue):", depth: 1)
        listing.add(phrases, depth: 2)
      }
    }
  )
}

/// The keys of the section: the levels, and words that mean none.
enum LevelName: String, CaseIterable, Sendable {
  case ministry
  case province
  case department
  case district
  case office
  case commune
  case other

  var level: AgencyLevel? { AgencyLevel(rawValue: rawValue) }
}

extension Configuration {
  /// What finds levels of government.
  var agencyLevels: AgencyLevels {
    var phrases: [AgencyLevel: [String]] = [:]
    for (name, settings) in levelSettings {
      if let level = name.level { phrases[level] = settings.map(\.value) }
    }
    return AgencyLevels(phrases, others: levelSettings[.other]?.map(\.value) ?? [])
  }
}
