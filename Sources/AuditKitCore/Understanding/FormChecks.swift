/// What forms print beside their figures: codes of answers, and units.
extension UnderstoodTable {
  /// The answers to questions whose codes are printed beside them.
  public func codedAnswers(in lexed: LexedText) -> [CodedAnswer] { lexed.codedAnswers(in: model) }

  /// The rows whose unit and value cannot belong together.
  public func unitMismatches(in lexed: LexedText) -> [UnitMismatch] {
    UnitMismatchFinder(table: model).find()
  }

  /// The groups that say 0, or no, over rows that do count something.
  public var deniedGroups: [DeniedGroup] { DeniedGroupFinder(model)?.find() ?? [] }
}
