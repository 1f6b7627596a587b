import Care

/// The columns of the Header file, and how a row of them is read.
struct HeaderColumns {
  private let sex, ethnic, upn, mother, motherChildBorn: Column
  private let ethnicities = CodeBook<Ethnicity>()

  init(_ table: ReturnTable) {
    sex = table.required("SEX")
    ethnic = table.required("ETHNIC")
    upn = table.required("UPN")
    mother = table.required("MOTHER")
    motherChildBorn = table.required("MC_DOB")
  }

  /// The child of the row at hand, without the date of birth, which other files have too.
  func read(_ cells: inout RecordCells) -> Child {
    Child(
      sex: cells.sex(sex), ethnicity: cells.code(ethnic, ethnicities),
      pupilNumber: cells.text(upn), isMother: cells.flag(mother),
      firstChildBornOn: cells.day(motherChildBorn))
  }
}

/// The columns of the UASC file, and how a row of them is read.
struct UnaccompaniedColumns {
  private let sex, duc: Column

  init(_ table: ReturnTable) {
    sex = table.required("SEX")
    duc = table.required("DUC")
  }

  func read(_ cells: inout RecordCells) -> (status: Unaccompanied, sex: Sex) {
    (Unaccompanied(ceasesOn: cells.day(duc)), cells.sex(sex))
  }
}

extension RecordCells {
  /// SEX in either dialect; a blank cell and an unknown code are both unknown.
  mutating func sex(_ column: Column) -> Sex {
    guard let text = text(column) else { return .unknown }
    if let sex = Sex(code: text.uppercased()) { return sex }
    noteUnknown(column)
    return .unknown
  }
}
