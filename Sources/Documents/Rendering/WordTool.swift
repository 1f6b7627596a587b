import Foundation

/// Makes a Word file of a document, by pandoc.
package struct WordTool: Sendable {
  private let tools: Tools

  package init(_ tools: Tools) { self.tools = tools }

  package func word(of document: Document) throws(ToolProblem) -> [UInt8] {
    let program = try tools.program("pandoc", for: "A Word file")
    guard
      FileManager.default.isExecutableFile(atPath: "/usr/bin/rsvg-convert")
        || FileManager.default.isExecutableFile(atPath: "/usr/local/bin/rsvg-convert")
    else {
      throw ToolProblem(
        message: "A Word file cannot be made: rsvg-convert is not installed.",
        mend: "Run “make tools” once, or install the package librsvg2-bin.")
    }
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let source = WordSource(document)
    try scratch.write(source.page, to: "report.html")
    for picture in source.pictures { try scratch.write(picture.bytes, to: picture.name) }
    try scratch.write(Array(WordTool.styling.utf8), to: "styling.lua")
    try run(program, ["-o", "plain.docx", "--print-default-data-file", "reference.docx"], scratch)
    try run(program, ["lua", "styling.lua", "plain.docx", "reference.docx"], scratch)
    try run(program, arguments(for: document), scratch)
    guard let bytes = scratch.read("report.docx"), bytes.starts(with: [0x50, 0x4B]) else {
      throw ToolProblem(
        message: "pandoc made no Word file.", mend: "Run “make tools” to install it anew.")
    }
    return bytes
  }

  private func run(
    _ program: URL, _ arguments: [String], _ scratch: ScratchFolder
  ) throws(ToolProblem) {
    try OutsideProgram(
      executable: program, arguments: arguments, scratch: scratch, timeLimit: tools.timeLimit
    ).run()
  }

  private func arguments(for document: Document) -> [String] {
    [
      "--from", "html", "--to", "docx", "--reference-doc", "reference.docx",
      "--metadata", "title=\(document.title)", "--metadata", "subtitle=\(document.subtitle)",
      "--metadata", "author=\(document.author)", "--metadata", "lang=\(document.language)",
      "--output", "report.docx", "report.html",
    ]
  }
}
