/// Rows for the tables of a return, gathered child by child from XML.
struct XMLRows {
  /// Elements that hold one row each of a module, within the header or beside it.
  static let groups: [String: ReturnModule] = [
    "EPISODE": .episodes, "AREVIEW": .reviews, "AMISSING": .missing, "AD_PLACED": .placedAdoption,
    "PERMANENCE": .prevPerm, "OC2": .oc2,
  ]
  /// Modules whose items stand loose in the header.
  private static let loose: [ReturnModule] = [.oc3, .ad1]
  /// Groups that a child has once; written out empty they say nothing.
  private static let single: Set<ReturnModule> = [.prevPerm, .oc2]
  /// Items that XML calls otherwise than the other files do.
  static let names = ["CHILDID": "CHILD", "PL": "PLACE"]
  /// Every item that the return knows.
  static let known = Set(ReturnModule.allCases.flatMap { $0.columns + $0.optionalColumns })
    .union(["UASC"])

  private struct Group {
    let module: ReturnModule
    let line: Int
    var items: [String: [UInt8]] = [:]
  }

  private(set) var tables: [ReturnModule: Table] = [:]
  private var header: [String: [UInt8]] = [:]
  private var headerLine: Int?
  private var done: [Group] = []
  private var open: Group?

  mutating func beginChild() {
    header = [:]
    headerLine = nil
    done = []
    open = nil
  }

  mutating func beginHeader(line: Int) { headerLine = line }

  mutating func beginGroup(_ module: ReturnModule, line: Int) {
    open = Group(module: module, line: line)
  }

  mutating func endGroup() {
    if let open { done.append(open) }
    open = nil
  }

  mutating func add(_ name: String, _ value: [UInt8]) {
    let column = Self.names[name] ?? name
    if open != nil { open?.items[column] = value } else { header[column] = value }
  }

  /// Writes the rows of the child that just ended.
  mutating func endChild() {
    if let headerLine {
      append(header, to: .header, line: headerLine)
      if isUnaccompanied { append(header, to: .uasc, line: headerLine) }
      for module in Self.loose where hasItems(header, of: module) {
        append(header, to: module, line: headerLine)
      }
    }
    for group in done
    where !Self.single.contains(group.module) || hasItems(group.items, of: group.module) {
      append(group.items, to: group.module, line: group.line)
    }
    beginChild()
  }

  /// UASC is 1, or says something that is not 0; or there is a day on which the status ceased.
  private var isUnaccompanied: Bool {
    let flag = header["UASC", default: []].filter { !$0.isBlank }
    let day = header["DUC", default: []].filter { !$0.isBlank }
    return !(flag.isEmpty || flag == [0x30]) || !day.isEmpty
  }

  private func hasItems(_ items: [String: [UInt8]], of module: ReturnModule) -> Bool {
    module.columns.dropFirst(2).contains { column in
      !items[column, default: []].allSatisfy(\.isBlank)
    }
  }

  private mutating func append(_ items: [String: [UInt8]], to module: ReturnModule, line: Int) {
    let columns = Self.columns[module, default: []]
    let row = columns.map { column in items[column] ?? header[column] ?? [] }
    tables[module, default: Table(width: columns.count)].append(row, line: line)
  }

  private static let columns = Dictionary(
    uniqueKeysWithValues: ReturnModule.allCases.map { ($0, $0.columns) })
}
