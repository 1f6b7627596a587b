/// A list in one cell: items parted by `; `.
///
/// A backslash stands before a semicolon, a backslash or a blank that belongs to an item. `\e` is an
/// item without text, `\0` a list without items where a blank cell would say that nothing is recorded.
enum RecordList {
  static func text(_ items: [String], isRequired: Bool) -> String {
    if items.isEmpty { return isRequired ? "" : "\\0" }
    return items.map(escaped).joined(separator: "; ")
  }

  static func read(_ text: String) -> [String] {
    if text == "\\0" { return [] }
    var items: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    // How many scalars of the item stand whatever blanks follow.
    var kept = 0
    var isAfterMark = false
    func close() {
      let last = items.count - 1
      items[last].removeLast(items[last].count - kept)
    }
    for scalar in text.unicodeScalars {
      let last = items.count - 1
      if isAfterMark {
        isAfterMark = false
        if scalar != "e" { items[last].append(scalar) }
        kept = items[last].count
      } else if scalar == "\\" {
        isAfterMark = true
      } else if scalar == ";" {
        close()
        items.append(String.UnicodeScalarView())
        kept = 0
      } else if scalar != " " {
        items[last].append(scalar)
        kept = items[last].count
      } else if !items[last].isEmpty {
        items[last].append(scalar)
      }
    }
    close()
    // A semicolon at the end parts nothing.
    if text.hasSuffix(";"), items.last?.isEmpty == true { items.removeLast() }
    return items.map { String($0) }
  }

  private static func escaped(_ item: String) -> String {
    if item.isEmpty { return "\\e" }
    let scalars = Array(item.unicodeScalars)
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isOuterBlank = scalar == " " && (index == 0 || index == scalars.count - 1)
      if scalar == ";" || scalar == "\\" || isOuterBlank { text.append("\\") }
      text.append(scalar)
    }
    return String(text)
  }
}
