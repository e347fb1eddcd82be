public import AuditKitCore

/// The rules that come with the product, in the order of their ids.
///
/// A test compares the list with the files of this target.
public enum BuiltInRules {
  public static let all: [any Rule.Type] = [
    CitationConflictRule.self,
    CitationTypeRule.self,
    CitationYearRule.self,
    CitationAfterReportRule.self,
    CitationOutOfPeriodRule.self,
    CitationDuplicateRule.self,
    StandardReferenceRule.self,
    SupersededReferenceRule.self,
    FigureConflictRule.self,
    NameVariantRule.self,
    NumberFormatRule.self,
    CodedValueRule.self,
    UnitMismatchRule.self,
    DateInvalidRule.self,
    LateSubmissionRule.self,
    MissingSubmissionRule.self,
    LateReportRule.self,
    DateOrderRule.self,
    FormFormulaRule.self,
    FormValueRule.self,
    PercentRangeRule.self,
    PercentMismatchRule.self,
    PercentRoundingRule.self,
    PercentSumRule.self,
    PercentMissingRule.self,
    PeriodConflictRule.self,
    NextPeriodRule.self,
    DataWindowRule.self,
    DocumentIdentityRule.self,
    HeadingSequenceRule.self,
    RowSequenceRule.self,
    CaptionDuplicateRule.self,
    AppendixReferenceRule.self,
    RequiredSectionRule.self,
    PlaceholderRule.self,
    TableColumnTotalRule.self,
    TableRowTotalRule.self,
    BreakdownTotalRule.self,
    PartExceedsWholeRule.self,
    ChangeMismatchRule.self,
  ]
}
