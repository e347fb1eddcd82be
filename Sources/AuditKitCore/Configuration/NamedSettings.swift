/// Something that a file can replace or remove by its name.
protocol Named: Sendable {
  var name: String { get }
}

extension IdentityDefinition: Named {}

extension Array {
  /// Adds an item, in place of the one that has its name.
  mutating func put<Item: Named>(_ setting: Setting<Item>) where Element == Setting<Item> {
    if let index = firstIndex(where: { $0.value.name == setting.value.name }) {
      self[index] = setting
    } else {
      append(setting)
    }
  }

  /// Removes the item of a name with `!` before it.
  ///
  /// - Parameter name: What is written as its name.
  /// - Returns: Whether something was to be removed.
  /// - Throws: A mistake if there is no such item.
  mutating func remove<Item: Named>(_ name: YAMLNode) throws(YAMLFault) -> Bool
  where Element == Setting<Item> {
    let text = try name.string(named: "name")
    guard text.hasPrefix("!") else { return false }
    let removed = String(text.dropFirst())
    guard let index = firstIndex(where: { $0.value.name == removed }) else {
      throw YAMLFault(at: name.place, .nothingToRemove(removed, known: map(\.value.name)))
    }
    remove(at: index)
    return true
  }
}
