import Foundation

/// A list of texts kept in one column, as the text of a JSON array.
enum JSONList {
  static func read(_ text: String) -> [String]? {
    if text == "[]" { return [] }
    return try? JSONDecoder().decode([String].self, from: Data(text.utf8))
  }

  static func text(_ list: [String]) -> String {
    var writer = JSONWriter()
    writer.add(.list(list))
    return writer.text
  }
}
