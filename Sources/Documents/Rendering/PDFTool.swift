import Foundation

/// Makes a tagged PDF (PDF/UA-1) of a document's web page, by WeasyPrint.
package struct PDFTool: Sendable {
  private let tools: Tools

  package init(_ tools: Tools) { self.tools = tools }

  package func pdf(of document: Document) throws(ToolProblem) -> [UInt8] {
    let program = try tools.program("weasyprint", for: "A PDF")
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    try scratch.write(HTMLRenderer(document).bytes, to: "report.html")
    try OutsideProgram(
      executable: program,
      arguments: ["--quiet", "--pdf-variant", "pdf/ua-1", "report.html", "report.pdf"],
      scratch: scratch, timeLimit: tools.timeLimit
    ).run()
    guard let bytes = scratch.read("report.pdf"), bytes.starts(with: Array("%PDF-".utf8)) else {
      throw ToolProblem(
        message: "WeasyPrint made no PDF.", mend: "Run “make tools” to install it anew.")
    }
    return bytes
  }
}
