import Care

/// What Heard holds of the service inside one transaction: returns, settings, reference figures.
struct ServiceTables {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  func loadedReturns() throws -> [LoadedReturn] {
    try transaction.rows(.loadedReturns) { row in
      guard let files = JSONList.read(row.text(1)) else {
        throw StoreFault.unreadable(table: "loadedReturn", value: row.text(1))
      }
      return LoadedReturn(
        year: CollectionYear(ending: Int(row.integer(0))), files: files, fingerprint: row.text(2))
    }
  }

  /// When the return of each year was loaded as it is, as the audit writes moments.
  func momentsOfLoading() throws -> [CollectionYear: String] {
    let moments = try transaction.rows("SELECT year, importedAt FROM loadedReturn") {
      (CollectionYear(ending: Int($0.integer(0))), $0.text(1))
    }
    return Dictionary(moments) { first, _ in first }
  }

  func keep(_ loaded: LoadedReturn, at moment: Moment) throws {
    try transaction.run(
      """
      INSERT INTO loadedReturn (year, importedAt, files, fingerprint) VALUES (?, ?, ?, ?)
      ON CONFLICT (year) DO UPDATE SET importedAt = excluded.importedAt, files = excluded.files,
        fingerprint = excluded.fingerprint
      """,
      [
        .integer(Int64(loaded.year.ending)), .text(moment.description), .list(loaded.files),
        .text(loaded.fingerprint),
      ])
  }

  func policySettings() throws -> [PolicySetting] {
    try transaction.rows(.policySettings) {
      PolicySetting(
        name: $0.text(0), value: $0.text(1), from: try $0.day(2, of: "policySetting"))
    }
  }

  func policies() throws -> Policies {
    let settings = try policySettings()
    return settings.isEmpty ? .standard : try Policies(settings: settings)
  }

  /// Refused where the setting is no longer as the change takes it to be.
  func save(_ change: RowChange<PolicySetting>) throws {
    try change.check(among: try policySettings()) { ($0.name, $0.from) == ($1.name, $1.from) }
    if let was = change.was {
      try transaction.run(
        "DELETE FROM policySetting WHERE name = ? AND validFrom = ?",
        [.text(was.name), .day(was.from)])
    }
    if let now = change.now {
      try transaction.run(
        """
        INSERT INTO policySetting (name, validFrom, value) VALUES (?, ?, ?)
        ON CONFLICT (name, validFrom) DO UPDATE SET value = excluded.value
        """, [.text(now.name), .day(now.from), .text(now.value)])
    }
  }

  func referenceFigures() throws -> [ReferenceFigure] {
    try transaction.rows(
      """
      SELECT measure, dimension, breakdown, period, value, source FROM referenceFigure
      ORDER BY measure, dimension, breakdown, period
      """
    ) {
      ReferenceFigure(
        measure: $0.text(0), dimension: $0.text(1), key: $0.text(2), period: $0.text(3),
        value: $0.real(4), source: $0.text(5))
    }
  }

  /// Refused as a whole where a figure is no longer as its change takes it to be.
  func save(_ changes: [RowChange<ReferenceFigure>]) throws {
    let held = try referenceFigures()
    for change in changes { try change.check(among: held) { $0.replaces($1) } }
    for change in changes { try save(change) }
  }

  private func save(_ change: RowChange<ReferenceFigure>) throws {
    if let was = change.was {
      try transaction.run(
        """
        DELETE FROM referenceFigure
        WHERE measure = ? AND dimension = ? AND breakdown = ? AND period = ?
        """,
        [.text(was.measure), .text(was.dimension), .text(was.key), .text(was.period)])
    }
    if let now = change.now {
      try transaction.run(
        """
        INSERT INTO referenceFigure (measure, dimension, breakdown, period, value, source)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (measure, dimension, breakdown, period)
        DO UPDATE SET value = excluded.value, source = excluded.source
        """,
        [
          .text(now.measure), .text(now.dimension), .text(now.key), .text(now.period),
          .real(now.value), .text(now.source),
        ])
    }
  }
}
