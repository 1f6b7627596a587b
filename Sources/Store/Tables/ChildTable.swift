import Care

extension Child: StoredRow {
  static let table = "childDescription"
  static let columns = [
    "name", "preferredName", "bornOn", "diedOn", "sex", "gender", "ethnicity", "languages",
    "needsInterpreter", "disability", "pupilNumber", "isMother", "firstChildBornOn", "siblings",
  ]

  func write(to values: inout Values) {
    values.add(name)
    values.add(preferredName)
    values.add(bornOn)
    values.add(diedOn)
    values.add(.text(sex.rawValue))
    values.add(gender?.word)
    values.add(ethnicity)
    values.add(.list(languages))
    values.add(needsInterpreter)
    values.add(disability)
    values.add(pupilNumber)
    values.add(isMother)
    values.add(firstChildBornOn)
    values.add(.list(siblings))
  }

  init(from row: inout RowReader) throws {
    self.init(
      name: row.text(), preferredName: row.text(), bornOn: try row.day(), diedOn: try row.day(),
      sex: try row.sex(), gender: row.text().map(Gender.init(word:)), ethnicity: try row.code(),
      languages: try row.list(), needsInterpreter: row.fact(), disability: row.text(),
      pupilNumber: row.text(), isMother: row.fact(), firstChildBornOn: try row.day(),
      siblings: try row.list())
  }
}

extension RowReader {
  fileprivate mutating func sex() throws -> Sex {
    let word = text() ?? ""
    guard let sex = Sex(rawValue: word) else {
      throw StoreFault.unreadable(table: Child.table, value: word)
    }
    return sex
  }
}
