extension Migration {
  /// What the server does by itself, and what came of it.
  static let fourth = Migration(version: 4, statements: upkeepTables)
}
