/// How much a reader takes, so that no file can exhaust the machine.
public enum ReadingLimits {
  /// The largest file that is read, in bytes.
  public static let fileSize = 64 << 20
  /// The most columns of a table; the cells behind them are joined into the last one.
  public static let columns = 10_000
  /// The deepest nesting of bullets that is told apart.
  public static let listDepth = 16
  /// The widest line that can be part of a table drawn with blanks, in characters.
  static let layoutWidth = 1_000
  /// How much of a file is looked at to find out what separates its cells, in bytes.
  static let sample = 64 << 10
}
