/// The rows of one child in one module, to tell those that say again what one before them said.
struct RepeatedRows {
  private struct Place {
    let table: Int
    let row: Int
  }

  private let tables: [ReturnTable]
  /// For each table where the columns of its module stand.
  private let positions: [[Int]]
  private var seen: [UInt64: Place] = [:]

  init(_ tables: [ReturnTable]) {
    self.tables = tables
    positions = tables.map { table in table.module.columns.compactMap(table.column) }
  }

  mutating func forget() { seen.removeAll(keepingCapacity: true) }

  /// The line of the row that said the same before; nil where none did.
  mutating func line(ofRowBefore row: Int, in table: Int) -> Int? {
    let digest = digest(of: row, in: table)
    guard let place = seen[digest] else {
      seen[digest] = Place(table: table, row: row)
      return nil
    }
    guard isSame(row, in: table, as: place) else { return nil }
    return tables[place.table].line(of: place.row)
  }

  /// The 64-bit FNV-1a digest of the cells.
  private func digest(of row: Int, in table: Int) -> UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for position in positions[table] {
      for byte in tables[table].trimmed(row, position) {
        digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      digest = (digest ^ 0x1F) &* 0x100_0000_01B3
    }
    return digest
  }

  private func isSame(_ row: Int, in table: Int, as place: Place) -> Bool {
    // Columns beside the module's own are compared where both rows stand in one file.
    let extra = table == place.table ? Array(tables[table].columns.indices) : []
    let pairs = Array(zip(positions[table], positions[place.table])) + extra.map { ($0, $0) }
    return pairs.allSatisfy { one, other in
      tables[table].trimmed(row, one) == tables[place.table].trimmed(place.row, other)
    }
  }
}
