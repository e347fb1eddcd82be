/// The name of a file as a URI that says the same on every machine.
///
/// A path below the working directory is relative to it. What lies elsewhere is relative to a base that the
/// log names but does not locate, as SARIF allows (3.14.14): nothing in the log is an absolute path, and no
/// other file can be taken for this one.
struct ArtifactURI: Hashable {
  /// Relative and percent-encoded (RFC 3986), never empty.
  let uri: String
  /// What it is relative to; nil for the working directory.
  let base: String?

  /// - Parameter name: A path as the user wrote it, or `-`.
  init(name: String) {
    if name == "-" {
      (uri, base) = ("stdin", nil)
      return
    }
    var parts: [Substring] = []
    var climbed = 0
    for part in name.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        climbed += 1
      }
    }
    uri = parts.isEmpty ? "unnamed" : parts.map(Self.encoded).joined(separator: "/")
    base = Self.base(isAbsolute: name.hasPrefix("/"), climbed: climbed)
  }

  /// What to say of a base, since its place stays unsaid.
  static func description(ofBase base: String) -> String {
    base == fileSystem
      ? "The root of the file system." : "A folder above the one in which the tool ran."
  }

  private static let fileSystem = "FILESYSTEM"

  private static func base(isAbsolute: Bool, climbed: Int) -> String? {
    if isAbsolute { return fileSystem }
    return climbed > 0 ? "PARENT\(climbed)" : nil
  }

  /// Keeps the unreserved characters; a colon could be taken for the end of a scheme.
  private static func encoded(_ part: Substring) -> String {
    var result: [UInt8] = []
    for byte in part.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.append(byte)
      default:
        result += (byte < 0x10 ? "%0" : "%").utf8
        result += String(byte, radix: 16, uppercase: true).utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
