extension SARIFRun {
  /// Writes a finding of the baseline that is no more: a result without a place in the text.
  func write(_ absent: AbsentFinding, to json: inout JSONWriter) {
    json.object { json in
      json.member("ruleId", absent.finding.rule)
      if let rule = rule(withID: absent.finding.rule) {
        json.member("ruleIndex", rule.index)
        json.member("kind", "fail")
        json.member("level", rule.level.name)
      }
      json.object("message") { $0.text(absent.message[language] + ".") }
      json.array("locations") { json in
        guard let artifact = artifact(named: absent.report) else { return }
        json.object { json in
          json.object("physicalLocation") { $0.writeLocation(of: artifact) }
        }
      }
      json.object("partialFingerprints") { json in
        json.member("cchcFactKey/v1", "\(absent.finding.key):\(absent.occurrence)")
      }
      if hasSuppressions { json.writeSuppressions(nil) }
      json.member("baselineState", BaselineState.absent.rawValue)
    }
  }
}
