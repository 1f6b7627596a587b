extension PublishedCounts {
  /// Measures of some of those whom another counts under the same key.
  private static let subsets = [
    "population.started_unaccompanied": "population.started",
    "population.uasc": "population.in_care",
  ]

  /// What a measure of some leaves of the measure of all, and what the answers of those who come and
  /// those who do not come to their reviews leave of all answers, can be told by whoever knows both.
  mutating func addSubsets() {
    for (name, part) in positions.sorted(by: { $0.key < $1.key }) {
      guard let measure = PublishedCounts.subsets[name.measure] else { continue }
      let whole = positions[
        Name(measure: measure, dimension: name.dimension, key: name.key, period: name.period)]
      if let whole { addDifference(part, whole) }
    }
    for (name, part) in positions.sorted(by: { $0.key < $1.key })
    where name.dimension == "answer_of_those_who_come" {
      addAnswers(of: name, part)
    }
    for (name, own) in positions.sorted(by: { $0.key < $1.key })
    where name.measure == "voice.attendance" {
      addAttendance(of: name, own)
    }
  }

  /// Codes of participation by whether the child came.
  private static let codes = [
    "attended": ["PN1", "PN2", "PN3", "PN4"], "did not attend, views given": ["PN5", "PN6"],
    "did not attend, no views": ["PN7"],
  ]

  /// The reviews that a child attended are those of the other shares of them, and of the codes; where a
  /// child under 4 has such a code they are not, and nobody can tell.
  private mutating func addAttendance(of name: Name, _ own: Int) {
    func others(_ measure: String, _ dimension: String, _ keys: [String]) -> [Int] {
      keys.compactMap {
        positions[Name(measure: measure, dimension: dimension, key: $0, period: name.period)]
      }
    }
    let codes = others("voice.participated", "code", PublishedCounts.codes[name.key] ?? [])
    let attended = name.key == "attended" ? others("voice.attended", "", [""]) : []
    for parts in [codes, attended] where !parts.isEmpty {
      guard parts.reduce(0, { $0 + values[$1] }) == values[own] else { continue }
      add(Sum(parts: parts, whole: own))
    }
  }

  private mutating func addAnswers(of name: Name, _ part: Int) {
    var other = name
    other.dimension = "answer_of_those_who_do_not_come"
    var all = name
    all.dimension = "answer"
    guard let second = positions[other], let whole = positions[all] else { return }
    let left = values[whole] - values[part] - values[second]
    guard left >= 0 else { return }
    var parts = [part, second]
    if left > 0 {
      var rest = all
      rest.key += ", of those who did not say whether they come"
      parts.append(position(of: rest, left))
    }
    add(Sum(parts: parts, whole: whole))
  }
}
