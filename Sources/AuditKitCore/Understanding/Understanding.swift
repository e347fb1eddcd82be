/// A document and everything that was understood of it; the only thing that rules see.
public struct Understanding: Sendable {
  public let document: Document
}
