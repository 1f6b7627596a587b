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
