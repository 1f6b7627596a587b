/// How far two spellings are apart.
enum Spellings {
  /// How many letters have to be put in, taken out or changed to make one word of the other.
  static func distance(_ one: String, _ other: String) -> Int {
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
