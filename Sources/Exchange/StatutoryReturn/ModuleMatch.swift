/// What a row of column names is: a module, nearly a module, or nothing that the return knows.
enum ModuleMatch: Equatable {
  /// All columns of the module are there; `unknown` are those that it does not know.
  case module(ReturnModule, unknown: [String])
  /// Most columns of the module are there, and these are missing.
  case nearly(ReturnModule, missing: [String], unknown: [String])
  case nothing

  init(columns: [String]) {
    let names = Set(columns)
    let whole = ReturnModule.allCases.filter { names.isSuperset(of: $0.columns) }
    if let module = whole.max(by: { $0.columns.count < $1.columns.count }) {
      self = .module(module, unknown: Self.unknown(in: columns, to: module))
      return
    }
    let scored = ReturnModule.allCases.map { module in (module, Self.likeness(module, names)) }
    guard let (module, likeness) = scored.max(by: { $0.1 < $1.1 }), likeness > 0.5 else {
      self = .nothing
      return
    }
    self = .nearly(
      module, missing: module.columns.filter { !names.contains($0) },
      unknown: Self.unknown(in: columns, to: module))
  }

  private static func unknown(in columns: [String], to module: ReturnModule) -> [String] {
    let known = Set(module.columns + module.optionalColumns)
    return columns.filter { !known.contains($0) }
  }

  /// Share of a module's columns that are there or nearly there; CHILD and DOB, which most modules
  /// have, tell little.
  private static func likeness(_ module: ReturnModule, _ names: Set<String>) -> Double {
    var found = 0.0
    var all = 0.0
    for column in module.columns {
      let weight = column == "CHILD" || column == "DOB" ? 0.25 : 1
      all += weight
      if names.contains(column) {
        found += weight
      } else if column.count > 2, names.contains(where: { isNear($0, column) }) {
        found += weight * 0.75
      }
    }
    return found / all
  }

  /// Whether one name may be meant for the other: the same but for marks, or a few slips of typing.
  static func isNear(_ name: String, _ column: String) -> Bool {
    let plain = name.filter { $0.isLetter || $0.isNumber }
    let other = column.filter { $0.isLetter || $0.isNumber }
    guard !plain.isEmpty else { return false }
    if plain == other { return true }
    let limit = max(1, other.count / 4)
    guard abs(plain.count - other.count) <= limit else { return false }
    return slips(Array(plain), Array(other)) <= limit
  }

  /// The name, of those given, that is nearest to a column.
  static func nearest(to column: String, in names: [String]) -> String? {
    names.filter { isNear($0, column) }
      .min { slips(Array($0), Array(column)) < slips(Array($1), Array(column)) }
  }

  /// Letters added, left out, changed or swapped with their neighbour between two words.
  private static func slips(_ one: [Character], _ other: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...other.count)
    for row in 1...max(one.count, 1) where row <= one.count {
      var current = [row]
      for column in 1...max(other.count, 1) where column <= other.count {
        let isSame = one[row - 1] == other[column - 1]
        var best = min(last[column] + 1, current[column - 1] + 1)
        best = min(best, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1]
        {
          best = min(best, before[column - 2] + 1)
        }
        current.append(best)
      }
      before = last
      last = current
    }
    return last.last ?? 0
  }
}
