import Care

/// A child's record while the rows about the child are read into it.
struct RecordDraft {
  private var record: CareRecord
  private var header: Child?
  private var sexElsewhere = Sex.unknown
  /// Dates of birth from other files than the header.
  private var births: Set<Day> = []
  private var keptRows = 0

  init(source: Source) { record = CareRecord(source: source) }

  /// Reads the row at hand into the record; whether it was kept.
  mutating func take(_ cells: inout RecordCells, _ columns: ModuleColumns, birth: Column?) -> Bool {
    guard read(&cells, columns) else { return false }
    keptRows += 1
    if let birth { takeBirth(&cells, birth, isHeader: cells.table.module == .header) }
    return true
  }

  private mutating func read(_ cells: inout RecordCells, _ columns: ModuleColumns) -> Bool {
    switch columns {
    case .header(let columns): put(&cells, \.header, columns.read)
    case .episodes(let columns): add(columns.read(&cells), to: \.record.episodes)
    case .reviews(let columns): add(columns.read(&cells), to: \.record.reviews)
    case .unaccompanied(let columns): takeStatus(&cells, columns)
    case .health(let columns): put(&cells, \.record.health, columns.read)
    case .leaver(let columns): put(&cells, \.record.careLeaver, columns.read)
    case .adoption(let columns): put(&cells, \.record.adoption, columns.read)
    case .decisions(let columns): add(columns.read(&cells), to: \.record.adoptionDecisions)
    case .previousPermanence(let columns):
      put(&cells, \.record.previousPermanence, columns.read)
    case .missing(let columns): add(columns.read(&cells), to: \.record.missing)
    case .socialWorkers(let columns): add(columns.read(&cells), to: \.record.socialWorkers)
    case .deprivations(let columns): add(columns.read(&cells), to: \.record.deprivations)
    }
  }

  private mutating func add<Part>(
    _ part: Part?, to list: WritableKeyPath<RecordDraft, [Part]>
  ) -> Bool {
    guard let part else { return false }
    self[keyPath: list].append(part)
    return true
  }

  /// Reads what a child has once; a second row that says otherwise is refused.
  private mutating func put<Part>(
    _ cells: inout RecordCells, _ place: WritableKeyPath<RecordDraft, Part?>,
    _ read: (inout RecordCells) -> Part
  ) -> Bool {
    guard self[keyPath: place] == nil else {
      cells.note(
        .secondRow, ["CHILD"],
        "The child already has another row in the \(cells.table.module.name) file, "
          + "so this one is left out.",
        mend: "Keep the row that is right and take the other out.")
      return false
    }
    self[keyPath: place] = read(&cells)
    return true
  }

  private mutating func takeStatus(
    _ cells: inout RecordCells, _ columns: UnaccompaniedColumns
  ) -> Bool {
    var sex = Sex.unknown
    let isKept = put(&cells, \.record.unaccompanied) { cells in
      let (status, itsSex) = columns.read(&cells)
      sex = itsSex
      return status
    }
    if isKept { sexElsewhere = sex }
    return isKept
  }

  private mutating func takeBirth(_ cells: inout RecordCells, _ column: Column, isHeader: Bool) {
    guard let day = cells.day(column) else { return }
    if isHeader {
      header?.bornOn = day
    } else if let known = header?.bornOn {
      guard known != day else { return }
      cells.note(
        .birthdaysDiffer, [column.name],
        "The date of birth is \(day.asInReturn) here and \(known.asInReturn) in the header; "
          + "the header's is taken.",
        mend: "Correct the one that is wrong.")
    } else {
      births.insert(day)
    }
  }
}

extension RecordDraft {
  /// The record, with its rows in an order of their own; nil where nothing of the child was kept.
  consuming func finish(_ cells: inout RecordCells, hasHeaderFile: Bool) -> CareRecord? {
    guard keptRows > 0 else { return nil }
    if births.count > 1, header?.bornOn == nil { noteBirths(&cells) }
    let bornOn = header?.bornOn ?? (births.count == 1 ? births.first : nil)
    if var child = header {
      child.bornOn = bornOn
      if child.sex == .unknown { child.sex = sexElsewhere }
      record.child = child
    } else {
      if hasHeaderFile { noteNoHeader(&cells) }
      if bornOn != nil || sexElsewhere != .unknown {
        record.child = Child(bornOn: bornOn, sex: sexElsewhere)
      }
    }
    record.sortRows()
    return record
  }

  private func noteBirths(_ cells: inout RecordCells) {
    let days = births.sorted().map(\.asInReturn).joined(separator: ", ")
    cells.note(
      ReadingRule.birthdaysDiffer.finding(
        columns: ["DOB"], child: cells.child,
        "The files give different dates of birth (\(days)) and the header gives none; "
          + "none is taken.",
        mend: "Enter the date of birth in the header."))
  }

  private func noteNoHeader(_ cells: inout RecordCells) {
    cells.note(
      .noHeader, ["CHILD"],
      "The child has rows in other files and none in the header; what is known is kept.",
      mend: "Add the child to the header file, or correct the identifier.")
  }
}
