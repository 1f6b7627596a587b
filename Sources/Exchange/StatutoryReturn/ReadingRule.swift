/// What can be wrong with a return before any rule of the DfE is asked: files, rows and cells that
/// cannot be taken in as they are.
package enum ReadingRule: String, CaseIterable, Sendable {
  case unknownFile = "H001"
  case missingColumn = "H002"
  case repeatedColumn = "H003"
  case emptyFile = "H004"
  case noRows = "H005"
  case unknownColumn = "H006"
  case encoding = "H007"
  case leftAside = "H008"
  case unreadableFile = "H009"
  case raggedRow = "H010"
  case openQuote = "H011"
  case zeroByte = "H012"
  case notUTF8 = "H013"
  case brokenXML = "H014"
  case declaredEntity = "H015"
  case severalFiles = "H016"
  case unknownElement = "H017"
  case missingModule = "H018"
  case noChild = "H020"
  case unreadableKeyDay = "H021"
  case unreadableEnd = "H022"
  case unknownCode = "H023"
  case unreadableDay = "H024"
  case unreadableNumber = "H025"
  case repeatedRow = "H026"
  case noHeader = "H027"
  case birthdaysDiffer = "H028"
  case secondRow = "H029"
  case yearInDoubt = "H030"
  case lostEpisode = "H031"
  case referenceRow = "H040"
  case recordKind = "H041"
  case recordCell = "H042"
  case recordRefused = "H043"

  /// The number by which findings name the rule.
  package var number: String { rawValue }

  package var severity: Finding.Severity {
    switch self {
    case .unknownFile, .noRows, .unknownColumn, .leftAside, .severalFiles, .unknownElement,
      .repeatedRow, .yearInDoubt:
      .query
    case .missingModule, .unknownCode, .unreadableDay, .unreadableNumber, .noHeader,
      .birthdaysDiffer, .lostEpisode:
      .fault
    case .missingColumn, .repeatedColumn, .emptyFile, .encoding, .unreadableFile, .raggedRow,
      .openQuote, .zeroByte, .notUTF8, .brokenXML, .declaredEntity, .noChild, .unreadableKeyDay,
      .unreadableEnd, .secondRow, .referenceRow, .recordKind, .recordCell, .recordRefused:
      .error
    }
  }

  /// What the rule asks, in one sentence.
  package var sentence: String {
    switch self {
    case .unknownFile: "Every file belongs to a module of the return, known by its columns."
    case .missingColumn: "A file has all columns of its module."
    case .repeatedColumn: "No column is there twice."
    case .emptyFile: "A file is not empty."
    case .noRows: "A file has rows under its header."
    case .unknownColumn: "A file has no columns that its module does not know."
    case .encoding: "Files are written in UTF-8."
    case .leftAside: "A folder or archive holds the files of one return and nothing else."
    case .unreadableFile: "A file can be opened and is not larger than the limit."
    case .raggedRow: "Every row has as many cells as the header."
    case .openQuote: "A quote that is opened is closed."
    case .zeroByte: "Cells hold no zero bytes."
    case .notUTF8: "Cells are valid UTF-8."
    case .brokenXML: "An XML file is well formed."
    case .declaredEntity: "An XML file declares no document type and no entities."
    case .severalFiles: "A module comes in one file."
    case .unknownElement: "An XML file has no elements that the return does not know."
    case .missingModule: "A return holds at least the header and the episodes."
    case .noChild: "Every row names its child."
    case .unreadableKeyDay: "The day that a row is about can be read."
    case .unreadableEnd: "The day on which an episode ceased is blank or can be read."
    case .unknownCode: "A code is one that the return knows."
    case .unreadableDay: "A day is blank or can be read."
    case .unreadableNumber: "A number is blank or can be read."
    case .repeatedRow: "No row is there twice."
    case .noHeader: "Every child has a row in the header file."
    case .birthdaysDiffer: "A child has one date of birth in all files."
    case .secondRow: "A child has one row in a module that has one row a child."
    case .yearInDoubt: "The latest day of the return is not far from all others."
    case .lostEpisode: "An episode that is open in one year's return is in the next."
    case .recordKind: "A file of records is known by its name or its columns."
    case .recordCell: "Every cell of a record can be read."
    case .recordRefused: "A record is about a child on the register and breaks no rule."
    case .referenceRow: "A reference figure names its measure, period, value and source."
    }
  }

  /// A finding of this rule.
  package func finding(
    file: String? = nil, line: Int? = nil, columns: [String] = [], child: String? = nil,
    _ message: String, mend: String
  ) -> Finding {
    Finding(
      rule: number, severity: severity, file: file, line: line, columns: columns, child: child,
      message: message, mend: mend)
  }
}
