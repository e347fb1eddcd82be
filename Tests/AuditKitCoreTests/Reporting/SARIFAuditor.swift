import Testing

@testable import AuditKitCore

/// The validation rules of the SARIF Multitool and of GitHub that apply to us, written from their documentation,
/// and what the text of the standard demands beyond its schema.
///
/// Each complaint begins with the number of the rule or of the section: `1009 ruleIndex 7 of 3`. What
/// does not apply, since we write nothing of the kind, or is not held on purpose, is in `docs/sarif.md`.
struct SARIFAuditor {
  let log: JSONNode

  var complaints: [String] {
    envelope + driver + rules.flatMap(complaints(aboutRule:))
      + results.flatMap(complaints(aboutResult:))
      + locations.flatMap(complaints(aboutLocation:)) + uris + indices
      + contexts + economy + limits + specification
  }

  var run: JSONNode { log["runs"][0] }
  var rules: [JSONNode] { run["tool"]["driver"]["rules"].array }
  var results: [JSONNode] { run["results"].array }
  /// Those that an earlier run had and this one has not are left out.
  var present: [JSONNode] { results.filter { $0["baselineState"].string != "absent" } }
  var locations: [JSONNode] {
    present.flatMap { $0["locations"].array + $0["relatedLocations"].array }
      .map { $0["physicalLocation"] }
  }

  static func check(_ rule: String, _ isFine: Bool, _ detail: String = "") -> [String] {
    isFine ? [] : ["\(rule) \(detail)"]
  }

  func matches(_ text: String?, _ pattern: some RegexComponent) -> Bool {
    text?.wholeMatch(of: pattern) != nil
  }
}

// MARK: - Log and tool

extension SARIFAuditor {
  private var envelope: [String] {
    let schema = log["$schema"].string ?? ""
    return Self.check("1011", schema.hasSuffix("2.1.0.json") || schema.hasSuffix("2.1.0"), schema)
      + Self.check("GH1013", log["version"].string == "2.1.0" && log["runs"].array.count == 1)
      + Self.check("GH1014", run["results"].exists && run["tool"].exists)
      + Self.check("3.14.27", run["columnKind"].string == "utf16CodeUnits")
      + Self.check("language", run["language"].string == "vi-VN")
  }

  private var driver: [String] {
    let driver = run["tool"]["driver"]
    return Self.check("GH1018", driver["name"].exists && !rules.isEmpty)
      + Self.check("2005", driver["version"].string?.first?.isNumber == true, "version")
      + Self.check("2005", (driver["name"].string ?? "").split(separator: " ").count <= 3, "name")
      + Self.check("2005", driver["informationUri"].exists, "informationUri")
      + Self.check("GHAzDO1018", driver["fullName"].string?.isEmpty == false, "fullName")
      + (rules.map { $0["helpUri"] } + [driver["informationUri"]]).compactMap(\.string)
      .flatMap { Self.check("1005", $0.hasPrefix("https://"), $0) }
  }

  private func complaints(aboutRule rule: JSONNode) -> [String] {
    let id = rule["id"].string ?? ""
    let name = rule["name"].string ?? ""
    let strings = rule["messageStrings"]
    let isComplete = ["shortDescription", "fullDescription", "help"].allSatisfy {
      rule[$0]["text"].string?.isEmpty == false
    }
    let markdown = rule["help"]["markdown"].string ?? ""
    return Self.check("3.11.4", !markdown.contains(/<[A-Za-z\/!]/), "HTML in the help of \(id)")
      + Self.check("1001", id.lowercased() != name.lowercased(), id)
      + Self.check("2009", matches(id, /[A-Z]{1,8}(?:-?[0-9]{1,6}){0,3}/), id)
      + Self.check("2012", matches(name, /(\p{Lu}[\p{Ll}\p{Nd}]+)*/) && !name.isEmpty, name)
      + Self.check("2012", rule["helpUri"].exists, "helpUri of \(id)")
      + Self.check("GH2012", isComplete, id)
      + strings.keys.flatMap { complaints(aboutMessage: strings[$0]["text"].string ?? "") }
  }

  private func complaints(aboutMessage text: String) -> [String] {
    let plain = text.replacing("{{", with: "").replacing("}}", with: "")
    let unquoted = plain.matches(of: /(.)?\{[0-9]+\}/).filter { $0.output.1 != "'" }
    return Self.check("2001", text.hasSuffix("."), text)
      + Self.check("2014", plain.contains(/\{[0-9]+\}/), text)
      + Self.check("2015", unquoted.isEmpty, text)
      + Self.check("3.11.5", !plain.replacing(/\{[0-9]+\}/, with: "").contains(/[{}]/), text)
  }
}

// MARK: - Results

extension SARIFAuditor {
  private func complaints(aboutResult result: JSONNode) -> [String] {
    let id = result["ruleId"].string ?? ""
    let rule = rules.first { $0["id"].string == id }
    return Self.check("1010", !id.isEmpty && result["rule"].exists == false, "ruleId")
      + Self.check("2012", rule != nil, "no metadata for \(id)")
      + Self.check("GH1001", !result["locations"].array.isEmpty, id)
      + Self.check("GH1007", result["message"]["text"].string?.isEmpty == false, id)
      + Self.check("level", ["note", "warning", "error"].contains(result["level"].string ?? ""))
      + Self.check("kind", result["kind"].string == "fail")
      + Self.check("fingerprint", result["partialFingerprints"]["cchcFactKey/v1"].exists)
      + (result["baselineState"].string == "absent"
        ? [] : complaints(aboutMessage: result["message"], of: rule))
  }

  private func complaints(aboutMessage message: JSONNode, of rule: JSONNode?) -> [String] {
    guard let template = rule?["messageStrings"][message["id"].string ?? ""]["text"].string
    else { return ["1012 \(message["id"].string ?? "no id")"] }
    let arguments = message["arguments"].strings
    let needed = template.matches(of: /\{([0-9]+)\}/).compactMap { Int($0.output.1) }.max() ?? -1
    guard needed < arguments.count else { return ["1012 \(arguments.count) arguments"] }
    // The text is what a viewer makes of the id and the arguments.
    var filled = template
    for (index, argument) in arguments.enumerated().reversed() {
      filled = filled.replacing("'{\(index)}'", with: "'\(MessagePattern.escaped(argument))'")
    }
    return Self.check("text", filled == message["text"].string, filled)
  }

  private func complaints(aboutLocation location: JSONNode) -> [String] {
    let region = location["region"]
    let context = location["contextRegion"]
    let isSuperset =
      !context.exists
      || region.exists && Self.range(context) != Self.range(region)
        && Self.range(context).contains(Self.range(region))
    return Self.check("GH1017", location["artifactLocation"]["uri"].string?.isEmpty == false)
      + Self.check("GH1003", region["startLine"].exists, "startLine")
      + Self.check("2017", region["startLine"].exists && region["charOffset"].exists)
      + Self.check("1007", Self.isOrdered(region), "region")
      + Self.check("1007", !context.exists || Self.isOrdered(context), "contextRegion")
      + Self.check("1008", isSuperset, "contextRegion")
  }

  private static func range(_ region: JSONNode) -> TextRange {
    let start = region["charOffset"].int ?? 0
    return TextRange(start, start + (region["charLength"].int ?? 0))
  }

  private static func isOrdered(_ region: JSONNode) -> Bool {
    guard let line = region["startLine"].int, let column = region["startColumn"].int,
      let endLine = region["endLine"].int, let endColumn = region["endColumn"].int
    else { return false }
    return line >= 1 && column >= 1 && (line, column) <= (endLine, endColumn)
  }
}

// MARK: - References

extension SARIFAuditor {
  private var uris: [String] {
    let artifacts = log.all("artifactLocation") + run["artifacts"].array.map { $0["location"] }
    let bases = run["originalUriBaseIds"].keys
    return artifacts.flatMap { location in
      let uri = location["uri"].string ?? ""
      let base = location["uriBaseId"].string
      let isRelative = matches(uri, /([A-Za-z0-9\-._~\/]|%[0-9A-F]{2})+/) && !uri.hasPrefix("/")
      return Self.check("1002", isRelative && !uri.split(separator: "/").contains(".."), uri)
        + Self.check("1004", base == nil || bases.contains(base ?? ""), base ?? "")
        + Self.check("2016", !uri.hasPrefix("file:") && !uri.contains("\\"), uri)
    }
  }

  private var indices: [String] {
    let artifacts = run["artifacts"].array
    let places = log.all("artifactLocation").flatMap { location in
      let index = location["index"].int ?? -1
      let uri = artifacts.indices.contains(index) ? artifacts[index]["location"]["uri"].string : nil
      return Self.check("1009", uri == location["uri"].string, "artifact \(index)")
    }
    let overrides = run["invocations"][0]["ruleConfigurationOverrides"].array
      .map { (id: $0["descriptor"]["id"], index: $0["descriptor"]["index"]) }
    let references = results.map { (id: $0["ruleId"], index: $0["ruleIndex"]) } + overrides
    return places
      + references.flatMap { reference in
        let index = reference.index.int ?? -1
        let id = rules.indices.contains(index) ? rules[index]["id"].string : nil
        return Self.check("1009", id == reference.id.string, "rule \(index)")
      }
  }
}
