package import Care

/// Reads the rows of a year's return as records, child by child, so that no more than one record is
/// held at a time.
///
/// Every row is accounted for: it is kept, or refused with a finding.
package struct RecordReader {
  private let tables: [ReturnTable]
  private let columns: [ModuleColumns]
  private let births: [Column?]
  private let index: ChildIndex
  private let source: Source
  private let hasHeaderFile: Bool
  private var repeated: RepeatedRows
  private var cells: RecordCells?
  private var child = 0

  /// Children of whom a row that says something of its own was refused so far.
  private var unread: Set<String> = []

  /// What became of the rows of each module so far.
  package private(set) var counts: [ReturnModule: RowCount] = [:]

  package init(_ content: YearsReturn) {
    tables = content.tables
    columns = content.tables.map(ModuleColumns.init)
    births = content.tables.map { $0.optional("DOB") }
    index = ChildIndex(content.tables)
    source = .yearsReturn(content.year)
    hasHeaderFile = content.table(.header) != nil
    repeated = RepeatedRows(content.tables)
    cells = content.tables.first.map(RecordCells.init(table:))
    for (number, table) in tables.enumerated() {
      counts[table.module, default: RowCount()].refused += table.refusedRows
      refuseNameless(table, rows: index.nameless[number])
    }
  }

  /// Children of whom the return has rows.
  package var childCount: Int { index.children.count }

  /// Children of whom a row was refused so far, as far as its file says whom it is about.
  ///
  /// A row that only says again what another says is not among them: nothing of it is lost.
  package var unreadChildren: Set<String> {
    tables.reduce(unread) { $0.union($1.childrenOfRefusedRows) }.subtracting([""])
  }

  /// What was found wrong so far.
  package var findings: [Finding] { cells?.findings.all ?? [] }

  /// The next child of whom at least one row is kept, by local identifier; nil after the last.
  package mutating func next() -> (child: String, record: CareRecord)? {
    guard var cells else { return nil }
    // Taken out while it is changed, so that its findings are not copied.
    self.cells = nil
    defer { self.cells = cells }
    while child < index.children.count {
      let number = child
      child += 1
      cells.child = index.children[number]
      var draft = RecordDraft(source: source)
      for table in tables.indices { take(table, of: number, into: &draft, &cells) }
      if let record = draft.finish(&cells, hasHeaderFile: hasHeaderFile) {
        return (index.children[number], record)
      }
    }
    return nil
  }

  /// The record of one child by its number, as ``next()`` gave it, leaving the reader where it is.
  package func record(at number: Int) -> CareRecord? {
    var reader = self
    reader.child = number
    guard let found = reader.next(), reader.child == number + 1 else { return nil }
    return found.record
  }

  /// The number of the child that ``next()`` gave last.
  package var lastNumber: Int { child - 1 }

  private mutating func refuseNameless(_ table: ReturnTable, rows: [Int]) {
    counts[table.module, default: RowCount()].refused += rows.count
    for row in rows {
      cells?.turn(to: table, row: row)
      cells?.noteNameless()
    }
  }

  private mutating func take(
    _ number: Int, of child: Int, into draft: inout RecordDraft, _ cells: inout RecordCells
  ) {
    let rows = index.rows(of: child, in: number)
    guard !rows.isEmpty else { return }
    let module = tables[number].module
    let isFirstOfModule = number == 0 || tables[number - 1].module != module
    let isAlone =
      isFirstOfModule && (number + 1 == tables.count || tables[number + 1].module != module)
    if isFirstOfModule { repeated.forget() }
    var count = RowCount()
    for row in rows {
      cells.turn(to: tables[number], row: Int(row))
      if !(isAlone && rows.count == 1),
        let line = repeated.line(ofRowBefore: Int(row), in: number)
      {
        cells.noteRepeated(line: line)
        count.refused += 1
        count.repeated += 1
      } else if draft.take(&cells, columns[number], birth: births[number]) {
        count.kept += 1
      } else {
        count.refused += 1
      }
    }
    counts[module, default: RowCount()].add(count)
    if count.refused > count.repeated { unread.insert(cells.child) }
  }
}

extension RowCount {
  fileprivate mutating func add(_ other: RowCount) {
    kept += other.kept
    refused += other.refused
    repeated += other.repeated
  }
}

extension RecordCells {
  fileprivate mutating func noteRepeated(line: Int) {
    note(
      .repeatedRow, [], "The row says the same as line \(line), so it is left out.",
      mend: "Take one of the two out.")
  }

  fileprivate mutating func noteNameless() {
    note(
      ReadingRule.noChild.finding(
        file: table.fileName, line: self.line, columns: ["CHILD"],
        "The row names no child, so it is left out.",
        mend: "Enter the child's identifier in CHILD."))
  }
}
