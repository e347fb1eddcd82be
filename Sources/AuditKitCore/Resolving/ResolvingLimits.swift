/// How far the search for causes goes; beyond it findings stay as the rules gave them.
enum ResolvingLimits {
  /// Tables with more cells are left alone.
  static let cells = 100_000
  /// Figures of one calculation that is not all plain counts, and so is worked out anew for each trial.
  static let figures = 256
  /// Calculations that fail together, where more than one figure may be wrong.
  static let failures = 24
  /// Figures that are wrong together.
  static let changes = 3
  /// Trials for one group of failures.
  static let trials = 2_000
  /// Trials for all groups of a document.
  static let allTrials = 50_000
  /// Figures of which each alone would repair a failure, among which a slip of the pen is looked for.
  static let rivals = 12
  /// Figures that are named where each alone would repair all.
  static let named = 3
  /// Calculations that are asked for the value of one figure.
  static let sources = 4
}
