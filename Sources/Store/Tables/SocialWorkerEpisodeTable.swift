import Care

extension SocialWorkerEpisode: StoredRow {
  static let table = "socialWorkerEpisode"
  static let keyColumn: String? = "startedOn"
  static let columns = ["worker", "startedOn", "endedOn", "reason"]

  func write(to values: inout Values) {
    values.add(worker)
    values.add(startedOn)
    values.add(endedOn)
    values.add(reason)
  }

  init(from row: inout RowReader) throws {
    self.init(
      worker: row.text() ?? "", startedOn: try row.knownDay(), endedOn: try row.day(),
      reason: try row.code())
  }
}
