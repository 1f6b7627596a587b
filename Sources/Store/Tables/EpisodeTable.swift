import Care

extension CareEpisode: StoredRow {
  static let table = "episode"
  static let keyColumn: String? = "startedOn"
  static let columns = [
    "startedOn", "ceasedOn", "reasonBegan", "legalStatus", "need", "placement", "provider",
    "reasonCeased", "reasonPlacementChanged", "homePostcode", "placementPostcode",
    "providerNumber", "miles", "isInsideAuthority",
  ]

  func write(to values: inout Values) {
    values.add(startedOn)
    values.add(ceasedOn)
    values.add(reasonBegan)
    values.add(legalStatus)
    values.add(need)
    values.add(placement)
    values.add(provider)
    values.add(reasonCeased)
    values.add(reasonPlacementChanged)
    values.add(homePostcode)
    values.add(placementPostcode)
    values.add(providerNumber)
    values.add(miles)
    values.add(isInsideAuthority)
  }

  init(from row: inout RowReader) throws {
    self.init(
      startedOn: try row.knownDay(), ceasedOn: try row.day(), reasonBegan: try row.code(),
      legalStatus: try row.code(), need: try row.code(), placement: try row.code(),
      provider: try row.code(), reasonCeased: try row.code(),
      reasonPlacementChanged: try row.code(), homePostcode: row.text(),
      placementPostcode: row.text(), providerNumber: row.text(), miles: row.real(),
      isInsideAuthority: row.fact())
  }
}
