/// Which printed figure is meant: a cell of a table, or a number of the text.
public enum FigurePlace: Hashable, Sendable {
  case cell(table: Int, row: Int, column: Int)
  /// The index in `ProseFigures.figures`.
  case figure(Int)

  /// Takes all of it as one number, since it is looked up for every figure of every calculation.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .cell(let table, let row, let column): hasher.combine(table &<< 40 ^ row &<< 20 ^ column)
    case .figure(let index): hasher.combine(~index)
    }
  }
}
