/// Reads a configuration and the files that it extends, one after the other.
struct ConfigurationChain {
  /// How many files may stand in a row.
  static let longest = 8

  private var layers: [ConfigurationLayer] = []
  private var seen: [FileKind.Identity] = []
  private let show: (FilePath) -> String

  /// Reads a file and what it extends.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - show: How paths are shown in messages.
  /// - Returns: The files, that first which all others extend.
  /// - Throws: A notice about the file itself, or the mistake in the line that names another.
  static func read(
    _ path: FilePath,
    show: @escaping (FilePath) -> String
  ) throws(ConfigurationFailure) -> [ConfigurationLayer] {
    var chain = ConfigurationChain(show)
    do throws(Notice) {
      try chain.add(path)
    } catch {
      throw .unreadable(error)
    }
    var folder = path.parent
    while let layer = chain.layers.last, let (name, place) = layer.extended {
      let next = folder.appending(Array(name.utf8))
      do throws(YAMLFault) {
        try chain.extend(with: next, at: place)
      } catch {
        throw .mistakes([layer.source.locate(error)])
      }
      folder = next.parent
    }
    return chain.layers.reversed()
  }

  private init(_ show: @escaping (FilePath) -> String) { self.show = show }

  private mutating func add(_ path: FilePath) throws(Notice) {
    seen.append(try FileKind(of: path).identity)
    var source = ConfigurationSource(file: show(path), bytes: try FileBytes.read(path))
    source.folder = path.parent.resolved
    layers.append(ConfigurationLayer(source))
  }

  private mutating func extend(with path: FilePath, at place: YAMLPlace) throws(YAMLFault) {
    guard layers.count < Self.longest else {
      throw YAMLFault(at: place, .chainTooLong(Self.longest))
    }
    do throws(Notice) {
      let found = try FileKind(of: path)
      guard !seen.contains(found.identity) else { throw .extendsItself(path) }
      // A pipe could keep the run waiting for ever.
      guard found.kind != .stream else { throw .notAFile(path) }
      try add(path)
    } catch {
      throw YAMLFault(at: place, .unreadableBase(error))
    }
  }
}

extension Notice {
  fileprivate static func notAFile(_ path: FilePath) -> Notice {
    Notice(
      vietnamese: "\(path.quoted) không phải là một tệp thường.",
      english: "\(path.quoted) is not a plain file."
    )
  }

  fileprivate static func extendsItself(_ path: FilePath) -> Notice {
    Notice(
      vietnamese: "Các tệp mở rộng lẫn nhau thành vòng, trở lại \(path.quoted).",
      english: "The files extend each other in a circle, back to \(path.quoted)."
    )
  }
}
