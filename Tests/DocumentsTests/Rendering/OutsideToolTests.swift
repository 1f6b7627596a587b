import Documents
import Foundation
import Testing

@Suite("Programs beside Heard")
struct OutsideToolTests {
  private static let document = Document(title: "T", subtitle: "S", author: "A", blocks: [])

  @Test
  func `a program that is not there is named, with how to get it`() throws {
    let tools = Tools(folder: URL(filePath: "/nowhere"))
    #expect(throws: ToolProblem.self) { try PDFTool(tools).pdf(of: Self.document) }
    do throws(ToolProblem) {
      _ = try WordTool(tools).word(of: Self.document)
    } catch {
      #expect(error.description.hasPrefix("A Word file cannot be made: pandoc is not in /nowhere."))
      #expect(error.mend.contains("make tools"))
    }
  }

  @Test
  func `a program that takes too long is ended, with all that it started`() throws {
    let folder = try Self.folder(
      weasyprint: "sleep 300 & echo $! > \"$TMPDIR/../heard-test-child\"; wait")
    defer { try? FileManager.default.removeItem(at: folder) }
    let mark = FileManager.default.temporaryDirectory.appending(path: "heard-test-child")
    let start = Date()
    do throws(ToolProblem) {
      _ = try PDFTool(Tools(folder: folder, timeLimit: 1)).pdf(of: Self.document)
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.message == "weasyprint took longer than 1 seconds and was ended.")
    }
    #expect(Date().timeIntervalSince(start) < 30)
    let child = try String(contentsOf: mark, encoding: .utf8).filter(\.isNumber)
    try? FileManager.default.removeItem(at: mark)
    for _ in 0..<50 where FileManager.default.fileExists(atPath: "/proc/\(child)/exe") {
      Thread.sleep(forTimeInterval: 0.1)
    }
    #expect(!FileManager.default.fileExists(atPath: "/proc/\(child)/exe"))
  }

  @Test
  func `what a program has to say is told in brief`() throws {
    let folder = try Self.folder(
      weasyprint: "for i in $(seq 500); do echo \"line $i\" >&2; done; exit 3")
    defer { try? FileManager.default.removeItem(at: folder) }
    do throws(ToolProblem) {
      _ = try PDFTool(Tools(folder: folder)).pdf(of: Self.document)
      Issue.record("nothing was thrown")
    } catch {
      #expect(
        error.message == "weasyprint stopped with status 3: line 498 / line 499 / line 500.")
    }
  }

  @Test
  func `a program that makes nothing is told`() throws {
    let folder = try Self.folder(weasyprint: "echo > report.pdf")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: ToolProblem.self) {
      try PDFTool(Tools(folder: folder)).pdf(of: Self.document)
    }
  }

  @Test
  func `a program sees nothing of the user's settings, and its folder is private and goes`() throws
  {
    let folder = try Self.folder(
      weasyprint: "printf '%%PDF-'; env | sort | cut -d= -f1 | tr '\\n' ' '; stat -c %a . ; pwd",
      into: "report.pdf")
    defer { try? FileManager.default.removeItem(at: folder) }
    let said = String(
      decoding: try PDFTool(Tools(folder: folder)).pdf(of: Self.document), as: UTF8.self)
    let lines = said.split(separator: "\n")
    #expect(lines.first.map { !$0.contains("USER") && !$0.contains("SSH") } == true, "\(said)")
    #expect(lines.first?.hasSuffix("700") == true)
    #expect(lines.last.map { !FileManager.default.fileExists(atPath: String($0)) } == true)
  }

  /// A folder of tools whose WeasyPrint is a few words of shell.
  private static func folder(weasyprint script: String, into file: String? = nil) throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "heard-tools-\(UUID().uuidString)")
    let bin = folder.appending(path: "bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    let program = bin.appending(path: "weasyprint")
    let body = file.map { "{ \(script); } > \($0)" } ?? script
    try Data("#!/bin/sh\n\(body)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    return folder
  }
}
