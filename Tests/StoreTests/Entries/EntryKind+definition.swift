import Care

@testable import Store

extension EntryKind {
  /// The statements that make the kind's table.
  var definition: [String] {
    var columns = ["number INTEGER NOT NULL PRIMARY KEY"]
    if isOfChild {
      columns.append("child INTEGER NOT NULL REFERENCES child (number) ON DELETE CASCADE")
    }
    columns += fields.map(\.definition)
    let table =
      "CREATE TABLE \(name) (\n" + columns.map { "  \($0)" }.joined(separator: ",\n") + "\n)"
    return isOfChild
      ? [table, "CREATE INDEX \(name)OfChild ON \(name) (child)"] : [table]
  }
}

extension EntryField {
  fileprivate var definition: String {
    let type =
      switch shape {
      case .text, .moment, .word, .day, .list, .words: "TEXT"
      case .number, .reference, .fact: "INTEGER"
      case .decimal: "REAL"
      }
    return "\(name) \(type)\(isRequired ? " NOT NULL" : "")"
      + (shape == .fact ? " CHECK (\(name) IN (0, 1))" : "")
  }
}
