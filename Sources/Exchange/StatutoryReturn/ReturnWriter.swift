package import Care

/// Writes the CSV files of one collection year's return, child by child.
package struct ReturnWriter: Sendable {
  package let year: CollectionYear
  /// The files so far, each with its header.
  package private(set) var files: [ReturnModule: [UInt8]] = [:]

  package init(year: CollectionYear) {
    self.year = year
    for module in ReturnModule.allCases where module.firstYear.map({ $0 <= year }) ?? true {
      files[module] = Array((module.columns.joined(separator: ",") + "\n").utf8)
    }
  }

  /// Adds all that the return says of one child.
  package mutating func add(_ localIdentifier: String, _ record: CareRecord) {
    for (module, cells) in ReturnRows(of: localIdentifier, record, in: year).all
    where files[module] != nil {
      files[module]?.append(contentsOf: CSVText.row(cells.map(CSVText.quoted)).utf8)
    }
  }
}
