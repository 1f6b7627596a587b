/// Names that come near to one that there is not.
package enum NearNames {
  /// The three names that are nearest: those that go on from what was written, then those of the same
  /// subject (the word before the point), by how they are spelled.
  package static func nearest(to name: String, among names: [String]) -> [String] {
    let subject = subject(of: name)
    return names.map { other in
      let isSame = distance(self.subject(of: other), subject) <= 2
      return (
        order: other.hasPrefix(name) ? 0 : isSame ? 1 : 2, distance: distance(other, name),
        name: other
      )
    }
    .sorted { ($0.order, $0.distance, $0.name) < ($1.order, $1.distance, $1.name) }
    .prefix(3).map(\.name)
  }

  private static func subject(of name: String) -> String { String(name.prefix { $0 != "." }) }

  /// As in “Did you mean population.age, population.sex or population.uasc?”.
  package static func question(_ names: [String]) -> String {
    guard let last = names.last else { return "" }
    let others = names.dropLast().joined(separator: ", ")
    return "Did you mean \(others.isEmpty ? last : others + " or " + last)?"
  }

  /// How many letters have to be put in, taken out or changed to make one word of the other.
  package static func distance(_ one: String, _ other: String) -> Int {
    let one = Array(one.utf8.prefix(80))
    let other = Array(other.utf8.prefix(80))
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, otherLetter) in other.enumerated() {
        let change = diagonal + (letter == otherLetter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
