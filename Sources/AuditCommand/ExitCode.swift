/// How the command ends, for the programs that call it.
enum ExitCode: Int32 {
  /// Nothing at or above the threshold.
  case success = 0
  case findings = 1
  /// The command line or a configuration is wrong; nothing was audited.
  case usage = 2
  /// A file or a part of one could not be read, so nothing found does not mean that nothing is wrong.
  /// Findings elsewhere go before it: the run has failed in any case.
  case incomplete = 3
}
