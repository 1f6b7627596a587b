import Documents
import Foundation

/// The form of a paper, by the end of its file's name.
enum PaperForm: String, CaseIterable {
  case html, pdf, docx, txt

  init?(path: String) {
    self.init(rawValue: URL(filePath: path).pathExtension.lowercased())
  }

  func bytes(of document: Document, tools: Tools) throws -> [UInt8] {
    switch self {
    case .html: HTMLRenderer(document).bytes
    case .pdf: try PDFTool(tools).pdf(of: document)
    case .docx: try WordTool(tools).word(of: document)
    case .txt: Array(TextRenderer(document).text.utf8)
    }
  }
}
