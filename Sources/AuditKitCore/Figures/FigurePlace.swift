/// Which printed figure is meant: a cell of a table, or a number of the text.
public enum FigurePlace: Hashable, Sendable {
  case cell(table: Int, row: Int, column: Int)
  /// The index in `ProseFigures.figures`.
  case figure(Int)
}
