import Care

/// One value of a record as a cell of a CSV file, and back.
///
/// Days are `2023-03-31`, facts `yes` and `no`, moments `2023-03-31T10:00:00Z`. A list is parted by
/// `; `, with `\` before what would be taken for a mark. An apostrophe keeps a spreadsheet from
/// running text as a formula; it is taken off again.
enum RecordCell {
  /// Why a cell cannot be read, and how to mend it.
  struct Fault: Error, Hashable {
    let what: String
    let mend: String
  }

  static func text(_ cell: FieldCell, of field: EntryField) -> String {
    switch cell {
    case .none: ""
    case .number(let number): String(number)
    case .decimal(let number): CSVText.number(number)
    case .text(let text) where text.isEmpty: field.isRequired ? "" : "'"
    case .text(let text): guarded(text)
    case .fact(let fact): fact ? "yes" : "no"
    case .day(let day): day.description
    case .list(let list): guarded(RecordList.text(list, isRequired: field.isRequired))
    }
  }

  /// Reads the text of a cell; a blank one is none, or nothing where the field must have a value.
  static func read(_ text: String, of field: EntryField) throws(Fault) -> FieldCell {
    let isText = field.shape == .text || field.shape == .list
    let content = unguarded(text)
    let trimmed = content.trimmed
    if isText ? text.isEmpty : trimmed.isEmpty { return try blank(field) }
    switch field.shape {
    case .text: return .text(content)
    case .list: return .list(RecordList.read(content))
    case .words(let words):
      var list: [String] = []
      for item in RecordList.read(content) { list.append(try word(item, of: words)) }
      return .list(list)
    case .word(let words): return .text(try word(trimmed, of: words))
    case .number: return .number(try number(trimmed))
    case .reference: return .number(try positive(trimmed))
    case .decimal: return .decimal(try decimal(trimmed))
    case .fact: return .fact(try fact(trimmed))
    case .day: return .day(try day(trimmed))
    case .moment: return .text(try moment(trimmed))
    }
  }

  /// Text that no spreadsheet runs: an apostrophe before what begins like a formula or like one.
  static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@'\t\r\n".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  static func unguarded(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  private static func blank(_ field: EntryField) throws(Fault) -> FieldCell {
    guard field.isRequired else { return .none }
    switch field.shape {
    case .text: return .text("")
    case .list, .words: return .list([])
    case .word(let words):
      throw Fault(what: "is blank", mend: "Write one of: \(words.joined(separator: ", ")).")
    default: throw Fault(what: "is blank", mend: "Write \(field.shape.inWords).")
    }
  }

  private static func word(_ text: String, of words: [String]) throws(Fault) -> String {
    if words.contains(text) { return text }
    let plain = text.lowercased()
    let same = words.filter { $0.lowercased() == plain }
    if same.count == 1 { return same[0] }
    let near = ModuleMatch.nearest(to: plain, in: words)
    throw Fault(
      what: "says \(ReturnTableReader.quoted(text)), which is none of its words",
      mend: (near.map { "Perhaps \($0) is meant. " } ?? "")
        + "Write one of: \(words.joined(separator: ", ")).")
  }

  private static func number(_ text: String) throws(Fault) -> Int64 {
    guard let number = Int64(text) else { throw notRead(text, .number) }
    return number
  }

  static func positive(_ text: String) throws(Fault) -> Int64 {
    guard let number = Int64(text), number > 0 else { throw notRead(text, .reference) }
    return number
  }

  private static func decimal(_ text: String) throws(Fault) -> Double {
    guard let number = Double(text), number.isFinite else { throw notRead(text, .decimal) }
    return number
  }

  private static func fact(_ text: String) throws(Fault) -> Bool {
    switch text.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default: throw notRead(text, .fact)
    }
  }

  private static func day(_ text: String) throws(Fault) -> Day {
    // A spreadsheet writes days as the return does.
    guard let day = Day(text) ?? ReturnDay.parse(Array(text.utf8)[...]) else {
      throw notRead(text, .day)
    }
    return day
  }

  private static func moment(_ text: String) throws(Fault) -> String {
    guard Moment(text) != nil else { throw notRead(text, .moment) }
    return text
  }

  private static func notRead(_ text: String, _ shape: FieldShape) -> Fault {
    Fault(
      what: "says \(ReturnTableReader.quoted(text)), which cannot be read",
      mend: "Write \(shape.inWords).")
  }
}

extension FieldShape {
  /// What stands in a cell of the shape, to follow “Write”.
  fileprivate var inWords: String {
    switch self {
    case .text: "text"
    case .number: "a whole number, as 12"
    case .decimal: "a number with a decimal point, as 0.5"
    case .fact: "yes or no"
    case .day: "a day as 2023-03-31"
    case .moment: "a moment as 2023-03-31T10:00:00Z"
    case .list: "a list parted by semicolons"
    case .word(let words), .words(let words): words.joined(separator: ", ")
    case .reference: "the number of the row that is meant, 1 or more"
    }
  }
}

extension String {
  /// The text without blanks around it.
  fileprivate var trimmed: String {
    let isBlank: (UnicodeScalar) -> Bool = { $0.value < 128 && UInt8($0.value).isBlank }
    var scalars = unicodeScalars[...]
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }
}
