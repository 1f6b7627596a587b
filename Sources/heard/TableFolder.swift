import Documents
import Exchange

/// A folder of a report's tables and charts as CSV files, with an index of them and of the words that
/// stand where a number does not.
struct TableFolder {
  let path: String

  /// Whether an output is meant for tables, by the end of its name.
  static func isMeant(by path: String) -> Bool {
    path.lowercased().hasSuffix(".tables") || path.lowercased().hasSuffix(".tables/")
  }

  func write(_ document: Document) throws {
    let files = TableFiles(document).all
    try PrivateFolder.make(path)
    for file in files { try write(ServiceFile.rows(file.columns, file.rows), to: file.name) }
    let index = files.map { [$0.name, $0.number, $0.caption, $0.chapter, $0.unit, $0.notes] }
    try write(
      ServiceFile.rows(["file", "number", "caption", "chapter", "unit", "notes"], index),
      to: "index.csv")
    let words = TableFiles.wordsForNumbers.map { [$0.words, $0.meaning] }
    try write(ServiceFile.rows(["words", "meaning"], words), to: "words.csv")
  }

  private func write(_ text: String, to name: String) throws {
    try PrivateFile(path: "\(path)/\(name)").write(Array(text.utf8))
  }
}
