import Exchange
import Foundation

/// A figure that a service published, with the room that its rounding leaves.
struct PublishedFigure {
  let measure: String
  let dimension: String
  let key: String
  let period: String
  let value: Double
  let unit: String
  let tolerance: Double
  /// Counted from records, entered with its source, or a limit.
  let kind: String
  /// Whether it can be true together with the others.
  let reconciles: Bool
  let note: String

  /// Every row of the file, each cell by the name of its column.
  static func all() throws -> [PublishedFigure] {
    let file = Program.root.appending(path: "Tests/heardTests/Examples/published.csv")
    let reading = CSVReader.read(Array(try Data(contentsOf: file)))
    return (0..<reading.table.rowCount).map { row in
      var cells: [String: String] = [:]
      for (column, name) in reading.header.enumerated() {
        cells[name] = reading.table.text(row, column)
      }
      return PublishedFigure(cells)
    }
  }

  private init(_ cells: [String: String]) {
    func text(_ name: String) -> String { cells[name] ?? "" }
    measure = text("measure")
    dimension = text("dimension")
    key = text("key")
    period = text("period")
    value = Double(text("value")) ?? .nan
    unit = text("unit")
    tolerance = Double(text("tolerance")) ?? 0
    kind = text("kind")
    reconciles = text("reconciles") == "yes"
    note = text("note")
  }

  var address: [String] { [measure, dimension, key, period] }

  /// Whether a value is the published one, but for the last digit of a floating-point number.
  func agrees(with counted: Double?) -> Bool {
    counted.map { abs($0 - value) <= tolerance + 1e-9 } ?? false
  }
}
