package import Care
package import HTML

/// How rows of one kind about the service are shown and asked for: one description for the list, its
/// CSV, the page of a row and its form.
package protocol ServiceBook: Sendable {
  associatedtype Row: Entry

  static var subject: ServiceSubject { get }
  /// One of its rows, as `post` in `Enter a post`, with its article.
  static var one: String { get }
  /// What the list shows of a row; the first leads to the row.
  static var columns: [ServiceColumn<Row>] { get }
  /// What the form asks; `row` is the one that is changed, or a blank one.
  static func groups(_ service: OpenService, over row: Row) -> [QuestionGroup]
  /// A row as the form for a new one begins.
  static func blank(_ service: OpenService) -> Row

  /// The officer that a row is about; nil where rows of the kind are about none.
  static var officer: (@Sendable (Row) -> Key<Officer>?)? { get }
  /// The rows that mostly matter, and by what words a filter shows them alone.
  static var chosen: ChosenRows<Row>? { get }
  /// Whether rows are found by their year: where few hold for long there is no need.
  static var hasYears: Bool { get }
  /// Why a row may not be written beside the others, where no rule of its kind says so.
  static func refusal(
    of row: Row, replacing number: Int64?, in service: OpenService
  ) -> Breach?
  /// Where to read more of what a row is about.
  static func ways(from row: Entered<Row>) -> [Link]
  /// What the page of a row tells beside what its form asks; `names` call the users.
  static func told(
    of row: Entered<Row>, _ service: OpenService, names: [String: String]
  ) -> [Node]
  /// What stands over the list: what the rows come to.
  static func standing(_ service: OpenService, _ filter: ServiceFilter) -> [Node]
}

extension ServiceBook {
  package static var officer: (@Sendable (Row) -> Key<Officer>?)? { nil }
  package static var chosen: ChosenRows<Row>? { nil }
  package static var hasYears: Bool { true }
  package static func refusal(
    of row: Row, replacing number: Int64?, in service: OpenService
  ) -> Breach? { nil }
  package static func ways(from row: Entered<Row>) -> [Link] { [] }
  package static func told(
    of row: Entered<Row>, _ service: OpenService, names: [String: String]
  ) -> [Node] { [] }
  package static func standing(_ service: OpenService, _ filter: ServiceFilter) -> [Node] { [] }

  /// The form for a row that is kept, or for a new one.
  package static func form(
    _ service: OpenService, over row: Entered<Row>?
  ) -> EntryForm<Row> {
    let start = row?.value ?? blank(service)
    return EntryForm(groups(service, over: start), over: start)
  }
}

/// One column of a list of rows about the service, on screen and in its CSV.
package struct ServiceColumn<Row: Entry>: Sendable {
  let name: String
  let isNumber: Bool
  let text: @Sendable (Row, OpenService) -> String
  /// What is shown beside the text on screen.
  let tag: @Sendable (Row, OpenService) -> StateTag?

  init(
    _ name: String, isNumber: Bool = false,
    tag: @escaping @Sendable (Row, OpenService) -> StateTag? = { _, _ in nil },
    _ text: @escaping @Sendable (Row, OpenService) -> String
  ) {
    self.name = name
    self.isNumber = isNumber
    self.tag = tag
    self.text = text
  }

  /// A text that may not be recorded.
  init(
    _ name: String, isNumber: Bool = false, optional text: @escaping @Sendable (Row) -> String?
  ) { self.init(name, isNumber: isNumber) { row, _ in text(row) ?? "Not recorded" } }
}

/// Rows that are shown alone where somebody asks for them.
package struct ChosenRows<Row: Entry>: Sendable {
  /// As `Only those overdue`.
  let words: String
  let holds: @Sendable (Row, OpenService) -> Bool
}

extension OpenService {
  /// The officers to choose from, by name; who has left says so.
  func officerChoices(none: String? = nil) -> [Choice] {
    let first = none.map { [Choice("", $0)] } ?? []
    return first
      + officers.sorted { ($0.value.name, $0.key) < ($1.value.name, $1.key) }.map { officer in
        let left = officer.value.leftOn.flatMap { $0 <= today ? " (left \($0.inWords))" : nil }
        return Choice("\(officer.key.number)", officer.value.name + (left ?? ""))
      }
  }

  /// What a list calls an officer.
  func called(_ officer: Key<Officer>?) -> String {
    officer.map { name(of: $0) ?? "IRO number \($0.number)" } ?? "Nobody"
  }
}
