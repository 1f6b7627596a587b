import Foundation
import Testing

/// The project's own files, as the house rules read them.
enum House {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let sources = root.appending(path: "Sources")

  struct File {
    let path: String
    let text: String
    /// The lines without comments and string literals (good enough for house rules).
    let code: [String]

    init(path: String, text: String) {
      self.path = path
      self.text = text
      code = House.code(of: text)
    }

    var name: String { String(path.dropFirst(House.root.path.count + 1)) }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    var imports: [String] {
      code.compactMap { line in
        let words = line.split(separator: " ").map(String.init)
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
          words[..<index].allSatisfy({
            ["package", "public", "internal", "private", "fileprivate"].contains($0)
              || $0.hasPrefix("@")
          })
        else { return nil }
        let module = words[index + 1]
        let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let path = kinds.contains(module) && index + 2 < words.count ? words[index + 2] : module
        return path.split(separator: ".").first.map(String.init)
      }
    }

    func codeContains(word: String) -> Bool {
      code.contains { line in
        line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains { $0 == word }
      }
    }

    func codeContains(_ text: String) -> Bool { code.contains { $0.contains(text) } }
  }

  static func swiftFiles(in room: String) throws -> [File] {
    try swiftFiles(under: sources.appending(path: room))
  }

  static func swiftFiles(under folder: URL) throws -> [File] {
    let files = try files.get().filter { $0.path.hasPrefix(folder.path + "/") }
    try #require(!files.isEmpty, "no source was found in \(folder.path)")
    return files
  }

  /// Every source, read once for all rules.
  private static let files = Result {
    try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".swift") }.sorted().map {
        let url = sources.appending(path: $0)
        return File(path: url.path, text: try String(contentsOf: url, encoding: .utf8))
      }
  }

  private static func code(of text: String) -> [String] {
    var isInText = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let quotes = line.components(separatedBy: "\"\"\"").count - 1
      defer { if quotes % 2 == 1 { isInText.toggle() } }
      if isInText || quotes > 0 { return "" }
      let bare = line.trimmingCharacters(in: .whitespaces)
      if bare.hasPrefix("//") { return "" }
      return bare.contains("\"") ? bare.replacing(/"(\\.|[^"\\])*"/, with: "\"\"") : bare
    }
  }
}
