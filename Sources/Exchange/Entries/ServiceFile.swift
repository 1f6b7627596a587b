package import Care

/// What an export holds besides records: policies, loaded returns, and the index of its files.
package enum ServiceFile {
  package static func policies(_ policies: Policies) -> String {
    rows(
      PolicyFile.columns,
      policies.settings.map { [$0.name, $0.value, $0.from.description] })
  }

  package static func loadedReturns(_ returns: [LoadedReturn]) -> String {
    rows(
      ["year", "files", "fingerprint"],
      returns.map { [$0.year.name, $0.files.joined(separator: "; "), $0.fingerprint] })
  }

  /// One row a file: its path in the folder, how many rows it has, what it holds.
  package static func index(_ files: [(path: String, rows: Int, content: String)]) -> String {
    rows(["file", "rows", "content"], files.map { [$0.path, String($0.rows), $0.content] })
  }

  /// A file of cells that no spreadsheet runs; numbers stay numbers.
  package static func rows(_ columns: [String], _ rows: [[String]]) -> String {
    ([columns] + rows).map { row in
      CSVText.row(row.map { CSVText.quoted(Double($0) == nil ? RecordCell.guarded($0) : $0) })
    }.joined()
  }
}
