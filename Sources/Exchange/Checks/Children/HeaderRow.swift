import Care

/// A row of the header: one for each child.
struct HeaderRow: CheckedRow {
  static let module = ReturnModule.header
  let row: Int32
  let child: Int32
  let sex: CellText
  let dob: CellDay
  let ethnic: CellCode<Ethnicity>
  let upn: PupilNumberCell
  let mother: CellText
  let motherChildBorn: CellDay

  var order: CellDay { .blank }

  init(row: Int32, _ cells: inout CellReader, _ numbers: inout CellNumbers) {
    self.row = row
    child = cells.child(&numbers)
    sex = cells.text()
    dob = cells.day()
    ethnic = cells.code(cells.codes.ethnicity, &numbers)
    upn = PupilNumberCell(cells.bytes())
    mother = cells.text()
    motherChildBorn = cells.day()
  }

  /// The sex in the spelling of whatever year: 1 and M are one, and 2 and F.
  var meantSex: Sex? {
    if sex == .one || sex == HeaderRow.m { return .male }
    return sex == HeaderRow.two || sex == HeaderRow.f ? .female : nil
  }

  private static let m = CellText("M")
  private static let f = CellText("F")
  private static let two = CellText("2")

  func isFemale(in year: ReturnYear) -> Bool { sex == year.female }
  func isMale(in year: ReturnYear) -> Bool { sex == year.male }
}

/// A unique pupil number, or the code for having none (UN1 to UN5).
struct PupilNumberCell: Sendable {
  let text: CellText
  /// 1 to 5 for UN1 to UN5; 0 for anything else.
  let unknown: UInt8
  /// A letter other than I, O and S, eleven digits, and a digit or a letter.
  let isNumber: Bool

  init(_ cell: ArraySlice<UInt8>) {
    text = CellText(cell)
    let capitals = cell.map(\.uppercased)
    let isUnknown = capitals.count == 3 && capitals.starts(with: [0x55, 0x4E])
    unknown = isUnknown && (0x31...0x35).contains(capitals[2]) ? capitals[2] - 0x30 : 0
    let refused: [UInt8] = [0x49, 0x4F, 0x53]
    isNumber =
      capitals.count == 13 && capitals[0].isCapital && !refused.contains(capitals[0])
      && capitals[1...11].allSatisfy(\.isDigit) && (capitals[12].isDigit || capitals[12].isCapital)
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isCapital: Bool { (0x41...0x5A).contains(self) }
}
