import Testing

@testable import AuditKitCore

// MARK: - What the text of the standard demands beyond its schema

extension SARIFAuditor {
  var specification: [String] {
    determinism + fingerprints + invocation + allOrNone + unique + fixes
      + messages.flatMap { Self.check("3.11.6", !$0.contains("]("), $0) }
      + results.flatMap(complaints(aboutBasics:))
  }

  /// Appendix F: what would make two logs of one run differ.
  private var determinism: [String] {
    [
      "startTimeUtc", "endTimeUtc", "timeUtc", "machine", "account", "commandLine",
      "processId", "workingDirectory", "environmentVariables", "guid", "automationDetails",
      "firstDetectionTimeUtc", "lastModifiedTimeUtc", "versionControlProvenance",
    ]
    .flatMap { Self.check("appendix-F", log.all($0).isEmpty, $0) }
  }

  /// 3.27.16 and 3.27.17: no `fingerprints`, and partial ones with a version in their name, one of its own
  /// for each result of a file.
  private var fingerprints: [String] {
    let keys = results.map { result in
      let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].string
      let key = result["partialFingerprints"]["cchcFactKey/v1"].string
      return "\(uri ?? "") \(result["ruleId"].string ?? "") \(key ?? "")"
    }
    return Self.check("3.27.16", log.all("fingerprints").isEmpty)
      + Self.check("3.27.17", Set(keys).count == keys.count, "repeated")
      + log.all("partialFingerprints").flatMap(\.keys)
      .flatMap { Self.check("3.27.17", matches($0, /[A-Za-z]+\/v[0-9]+/), $0) }
  }

  /// 3.20 and appendix I: what could not be examined is an error of the tool, and a run without success.
  private var invocation: [String] {
    let invocation = run["invocations"][0]
    let notifications = invocation["toolExecutionNotifications"].array
    let code = invocation["exitCode"].int ?? -1
    let hasFailed = !notifications.isEmpty || code > 1
    return Self.check("3.20.14", invocation["executionSuccessful"].bool == !hasFailed, "success")
      + Self.check("3.20.7", (0...3).contains(code), "exitCode")
      + Self.check("3.20.8", invocation["exitCodeDescription"].exists, "exitCodeDescription")
      + notifications.flatMap { Self.check("3.58.6", $0["level"].string == "error", "level") }
  }

  /// 3.55 to 3.57: a fix says what it does, changes the file of its result, and puts in other text than was
  /// there.
  private var fixes: [String] {
    results.flatMap { result in
      let file = result["locations"][0]["physicalLocation"]["artifactLocation"].text
      return result["fixes"].array.flatMap { fix in
        Self.check("3.55", fix["description"]["text"].string?.hasSuffix(".") == true)
          + fix["artifactChanges"].array.flatMap { change in
            Self.check("3.56", change["artifactLocation"].text == file)
              + change["replacements"].array.flatMap { replacement in
                let new = replacement["insertedContent"]["text"].string
                let old = replacement["deletedRegion"]["snippet"]["text"].string
                return Self.check("3.57", new != nil && old != nil && new != old)
              }
          }
      }
    }
  }

  /// 3.27.23 and 3.27.24: all results or none.
  private var allOrNone: [String] {
    ["suppressions", "baselineState"].flatMap { name in
      let count = results.count { $0[name].exists }
      return Self.check("3.27.23", count == 0 || count == results.count, name)
    }
  }

  /// Where the schema says `uniqueItems`, which not every validator checks.
  private var unique: [String] {
    let related = log.all("relatedLocations").map { $0.array.map(\.text) }
    let lists = related + [run["artifacts"].array.map(\.text), rules.map(\.text)]
    return lists.flatMap { Self.check("uniqueItems", Set($0).count == $0.count) }
  }

  /// 3.27.9, 3.27.10, 3.27.25: kind and level are said, and nothing that we do not know.
  private func complaints(aboutBasics result: JSONNode) -> [String] {
    ["rank", "guid"].flatMap { Self.check("3.27", !result[$0].exists, $0) }
  }

  /// All texts that a viewer may show with links in them.
  private var messages: [String] {
    let objects = log.all("message")
    return objects.compactMap { $0["text"].string } + objects.flatMap { $0["arguments"].strings }
  }
}

// MARK: - Context, economy, limits

extension SARIFAuditor {
  /// 2010 and 2011: what a reader sees without the file.
  var contexts: [String] {
    // What is no more has a file, but no place in it.
    let own = present.map { $0["locations"][0]["physicalLocation"] }
    let regions = locations.flatMap { [$0["region"], $0["contextRegion"]] }.filter(\.exists)
    return regions.flatMap { Self.check("2010", $0["snippet"]["text"].exists, "snippet") }
      + own.flatMap { location in
        let uri = location["artifactLocation"]["uri"].string ?? ""
        return Self.check("2011", location["contextRegion"].exists, uri)
      }
  }

  /// 2004: nothing that says nothing.
  var economy: [String] {
    let artifacts = run["artifacts"].array
    return artifacts.flatMap { Self.check("2004", $0.keys != ["location"], "artifact") }
      + rules.flatMap { Self.check("2004", $0.keys != ["id"], "rule") }
      + results.flatMap { Self.check("2004", !$0["analysisTarget"].exists, "analysisTarget") }
      + (log.all("index") + log.all("ruleIndex"))
      .flatMap { Self.check("2004", ($0.int ?? -1) >= 0, "index") }
      + log.all("uri").compactMap(\.string)
      .flatMap { Self.check("1013", !$0.hasPrefix("sarif:"), $0) }
  }

  /// GH1004 and what the documentation of GitHub says today; the number of results is up to the reports.
  var limits: [String] {
    let tags = rules.map { $0["properties"]["tags"].array.count }
    return Self.check("GH1004", rules.count <= 1000 && log["runs"].array.count <= 5, "rules")
      + tags.flatMap { Self.check("GH1004", $0 <= 10, "tags") }
      + results.flatMap { Self.check("GH1004", $0["locations"].array.count <= 10, "locations") }
      + Self.check("GH1002", log.all("threadFlowLocations").isEmpty)
  }
}
