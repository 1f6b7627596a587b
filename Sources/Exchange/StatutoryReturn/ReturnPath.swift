package import Care

/// Where a return lies, and its collection year where that was said: `returns/2025` or
/// `returns/2025=2025-26`.
package struct ReturnPath: Hashable, Sendable {
  package let path: String
  package let year: CollectionYear?

  package init(path: String, year: CollectionYear? = nil) {
    self.path = path
    self.year = year
  }

  /// Reads an argument of the command line.
  package init(argument: String) throws(InputFault) {
    guard let sign = argument.lastIndex(of: "=") else {
      self.init(path: argument)
      return
    }
    let text = argument[argument.index(after: sign)...]
    guard Self.looksLikeYear(text) else {
      self.init(path: argument)
      return
    }
    guard let year = CollectionYear(String(text)) else {
      throw InputFault(
        "\(argument) names a year that is no collection year: \(text).",
        mend: "Write the year as 2025-26.")
    }
    self.init(path: String(argument[..<sign]), year: year)
  }

  private static func looksLikeYear(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isNumber || $0 == "-" || $0 == "/" }
  }

  /// The last part of the path, as findings name it.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
