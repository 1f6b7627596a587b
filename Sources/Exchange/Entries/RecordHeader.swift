import Care

/// The first line of a file of records: which kind it tells of, and where each column stands.
struct RecordHeader {
  /// Nil where it cannot be told, or where a column is missing or there twice.
  private(set) var kind: RecordFileKind?
  private(set) var findings: [Finding] = []
  private let columns: [String]

  init(_ header: [String], line: Int, file: String) {
    columns = header.map(\.plainColumn)
    let stem = file.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
    guard let found = RecordFileKind.named(stem) ?? only(in: file, line) else { return }
    let names = Dictionary(found.columns.map { ($0.lowercased(), $0) }) { first, _ in first }
    let missing = found.requiredColumns.filter { !columns.contains($0.lowercased()) }
    for column in missing {
      let near = ModuleMatch.nearest(
        to: column.lowercased(), in: columns.filter { names[$0] == nil })
      findings.append(
        ReadingRule.missingColumn.finding(
          file: file, line: line, columns: [column],
          "\(file) holds rows of \(found.name), but has no column \(column), so it is left out.",
          mend: near.map { "Rename the column \(ReturnTableReader.quoted($0)) to \(column)." }
            ?? "Add the column \(column)."))
    }
    for (index, column) in columns.enumerated() where names[column] == nil && !column.isEmpty {
      findings.append(
        ReadingRule.unknownColumn.finding(
          file: file, line: line, columns: [header[index]],
          "The column \(ReturnTableReader.quoted(header[index])) is not one of \(found.name); it is "
            + "left aside.",
          mend: "Take the column out, or use one of: \(found.columns.joined(separator: ", "))."))
    }
    var seen: Set<String> = []
    let repeated = columns.filter { names[$0] != nil && !seen.insert($0).inserted }
    for column in repeated {
      findings.append(
        ReadingRule.repeatedColumn.finding(
          file: file, line: line, columns: [column],
          "The column \(column) is there twice, so the file is left out.",
          mend: "Take out the one that is wrong."))
    }
    if missing.isEmpty, repeated.isEmpty { kind = found }
  }

  func place(of column: String) -> Int? { columns.firstIndex(of: column.lowercased()) }

  /// The one kind that has these columns; nil, with a finding, where none or several have.
  private mutating func only(in file: String, _ line: Int) -> RecordFileKind? {
    let set = Set(columns.filter { !$0.isEmpty })
    let all = RecordFileKind.all
    let fitting = RecordFileKind.having(set, among: all)
    if fitting.count == 1 { return fitting[0] }
    let isOtherSeparator = columns.count == 1 && columns[0].contains { $0 == ";" || $0 == "\t" }
    findings.append(
      ReadingRule.recordKind.finding(
        file: file, line: line,
        fitting.isEmpty
          ? "\(file) is left out: neither its name nor its columns are those of a kind of record."
          : "\(file) is left out: by its columns it could be "
            + "\(fitting.map(\.name).joined(separator: " or ")).",
        mend: isOtherSeparator
          ? "Its cells are parted by semicolons or tabs: save it with commas."
          : "Name the file after what it holds, as \((fitting.first ?? all[0]).fileName)"
            + (fitting.isEmpty
              ? ". The kinds are: \(all.map(\.name).joined(separator: ", "))." : ".")
      ))
    return nil
  }
}

extension String {
  /// The name of a column as it is compared: without blanks around it and in small letters.
  var plainColumn: String {
    String(decoding: utf8.filter { !$0.isBlank }, as: UTF8.self).lowercased()
  }
}
