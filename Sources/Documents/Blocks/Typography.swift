/// What a good typesetter does to words.
enum Typography {
  /// Typewriter apostrophes as the curved sign, so that templates can be typed on any keyboard.
  static func curved(_ text: String) -> String {
    guard text.contains("'") else { return text }
    var result = ""
    for character in text {
      let isWithin = result.last.map { $0.isLetter || $0.isNumber } ?? false
      result.append(character == "'" && isWithin ? "\u{2019}" : character)
    }
    return result
  }
}
