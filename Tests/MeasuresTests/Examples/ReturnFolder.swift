import Care
import Foundation

/// A return's CSV files read the shortest way, to hold the measures against other tools.
struct ReturnFolder {
  let year: CollectionYear
  private(set) var records: [String: CareRecord] = [:]
  private(set) var order: [String] = []

  init(_ folder: URL) throws {
    let header = try ReturnFolder.rows(folder.appending(path: "header.csv"))
    let episodes = try ReturnFolder.rows(folder.appending(path: "episodes.csv"))
    let reviews = try ReturnFolder.rows(folder.appending(path: "reviews.csv"))
    let uasc = try ReturnFolder.rows(folder.appending(path: "uasc.csv"))
    let days =
      episodes.flatMap { [$0.day("DECOM"), $0.day("DEC")] } + reviews.map { $0.day("REVIEW") }
    year = CollectionYear(of: days.compactMap(\.self).max() ?? .earliest)
    for row in header {
      var record = CareRecord(source: .yearsReturn(year))
      record.child = Child(
        bornOn: row.day("DOB"), sex: Sex(code: row["SEX"]) ?? .unknown,
        ethnicity: Ethnicity(rawValue: row["ETHNIC"]))
      records[row["CHILD"]] = record
      order.append(row["CHILD"])
    }
    for row in episodes { records[row["CHILD"]]?.episodes.append(ReturnFolder.episode(row)) }
    for row in reviews {
      guard let day = row.day("REVIEW") else { continue }
      records[row["CHILD"]]?.reviews.append(
        Review(heldOn: day, participation: ParticipationCode(rawValue: row["REVIEW_CODE"])))
    }
    for row in uasc {
      records[row["CHILD"]]?.unaccompanied = Unaccompanied(ceasesOn: row.day("DUC"))
    }
  }

  /// The histories of the children of some returns, laid over one another.
  static func histories(_ folders: [ReturnFolder]) -> [CareHistory] {
    var files: [String: [CareRecord]] = [:]
    var order: [String] = []
    for folder in folders {
      for child in folder.order {
        if files[child] == nil { order.append(child) }
        files[child, default: []] += folder.records[child].map { [$0] } ?? []
      }
    }
    return order.enumerated().map { index, child in
      CaseFile(
        key: Key(Int64(index + 1)), localIdentifier: child, records: files[child] ?? []
      ).history
    }
  }

  private static func episode(_ row: Row) -> CareEpisode {
    CareEpisode(
      startedOn: row.day("DECOM") ?? .earliest, ceasedOn: row.day("DEC"),
      reasonBegan: ReasonForNewEpisode(rawValue: row["RNE"]),
      legalStatus: LegalStatus(rawValue: row["LS"]),
      need: CategoryOfNeed(rawValue: row["CIN"]), placement: Placement(rawValue: row["PLACE"]),
      reasonCeased: ReasonEpisodeCeased(rawValue: row["REC"]), miles: Double(row["PL_DISTANCE"]),
      isInsideAuthority: ["IN": true, "OUT": false][row["PL_LOCATION"]])
  }

  struct Row {
    let columns: [String: Int]
    let cells: [Substring]

    subscript(_ column: String) -> String {
      guard let index = columns[column], index < cells.count else { return "" }
      return String(cells[index])
    }

    func day(_ column: String) -> Day? {
      let parts = self[column].split(separator: "/").compactMap { Int($0) }
      return parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
    }
  }

  private static func rows(_ file: URL) throws -> [Row] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline)
    let names = lines.first?.split(separator: ",", omittingEmptySubsequences: false) ?? []
    let columns = Dictionary(
      uniqueKeysWithValues: names.enumerated().map { (String($0.element), $0.offset) })
    return lines.dropFirst().map {
      Row(columns: columns, cells: $0.split(separator: ",", omittingEmptySubsequences: false))
    }
  }
}
