package import Care

/// Writes the XML form of one collection year's return, child by child.
///
/// Every child has its `HEADER` and `EPISODE`s, with elements in the order of the 2021 schema; it has
/// no place for social workers and deprivations of liberty.
package struct ReturnXMLWriter: Sendable {
  package let year: CollectionYear
  /// Modules of which something was left out because XML has no place for it.
  package private(set) var leftOut: Set<ReturnModule> = []
  private var content: [UInt8] = []

  package init(year: CollectionYear) {
    self.year = year
    content = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<EXPSSDA903>\n".utf8)
  }

  /// The whole file.
  package var bytes: [UInt8] { content + Array("</EXPSSDA903>\n".utf8) }

  /// Adds all that the return says of one child.
  package mutating func add(_ localIdentifier: String, _ record: CareRecord) {
    var rows: [ReturnModule: [[String: String]]] = [:]
    for (module, cells) in ReturnRows(of: localIdentifier, record, in: year).all {
      if !module.isInXML { leftOut.insert(module) }
      let named = Dictionary(zip(module.columns, cells)) { first, _ in first }
      rows[module, default: []].append(named)
    }
    let text =
      "<CHILD>" + header(localIdentifier, rows) + group("EPISODE", Self.episode, rows[.episodes])
      + "</CHILD>\n"
    content.append(contentsOf: text.utf8)
  }

  private static let identity = ["UPN", "SEX", "DOB", "ETHNIC"]
  private static let adoption = [
    "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR",
  ]
  private static let leaving = ["IN_TOUCH", "ACTIV", "ACCOM"]
  private static let mother = ["MOTHER", "MC_DOB"]
  private static let episode = [
    "DECOM", "RNE", "LS", "CIN", "PLACE", "PL_POST", "HOME_POST", "URN", "PLACE_PROVIDER", "DEC",
    "REC", "REASON_PLACE_CHANGE",
  ]

  private func header(
    _ localIdentifier: String, _ rows: [ReturnModule: [[String: String]]]
  ) -> String {
    // A child whom only other modules name still has a header, which names the child.
    let child =
      rows[.header]?.first ?? [
        "DOB": rows.values.joined().lazy.compactMap { $0["DOB"] }.first ?? ""
      ]
    let unaccompanied = rows[.uasc]?.first
    return "<HEADER>" + element("CHILD", localIdentifier) + elements(Self.identity, child)
      + element("UASC", unaccompanied == nil ? "0" : "1")
      + elements(["DUC"], unaccompanied) + elements(Self.adoption, rows[.ad1]?.first)
      + elements(Self.leaving, rows[.oc3]?.first)
      + group("AMISSING", ["MISSING", "MIS_START", "MIS_END"], rows[.missing])
      + group("AREVIEW", ["REVIEW", "REVIEW_CODE"], rows[.reviews])
      + elements(Self.mother, child)
      + group("PERMANENCE", ["PREV_PERM", "LA_PERM", "DATE_PERM"], rows[.prevPerm])
      + group("OC2", Array(ReturnModule.oc2.columns.dropFirst(2)), rows[.oc2])
      + group(
        "AD_PLACED", ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
        rows[.placedAdoption])
      + "</HEADER>"
  }

  private func group(_ name: String, _ items: [String], _ rows: [[String: String]]?) -> String {
    (rows ?? []).map { "<\(name)>\(elements(items, $0))</\(name)>" }.joined()
  }

  /// The items of a row, blank ones as empty elements; nothing where there is no row.
  private func elements(_ items: [String], _ row: [String: String]?) -> String {
    guard let row else { return "" }
    return items.map { element($0, row[$0] ?? "") }.joined()
  }

  private func element(_ column: String, _ text: String) -> String {
    let name = Self.names[column] ?? column
    return text.isEmpty ? "<\(name)/>" : "<\(name)>\(Self.escaped(text))</\(name)>"
  }

  /// Items that XML calls otherwise than the other files do.
  private static let names = Dictionary(XMLRows.names.map { ($0.value, $0.key) }) { one, _ in one }

  /// Text as XML may hold it: characters that no XML can hold are left out.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case _ where scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar): break
      case "\u{FFFE}", "\u{FFFF}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
