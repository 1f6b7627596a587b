import Foundation
import FoundationXML

/// Reads the XML form of the return into the same tables as its other files.
///
/// The shape is `CHILD` with one `HEADER` and any number of `EPISODE`; a table's row carries the line
/// on which its element begins.
package enum ReturnXMLReader {
  /// The tables of a file, and everything wrong with it; no tables where the file is refused.
  package struct Reading: Sendable {
    package let tables: [ReturnTable]
    package let findings: [Finding]
  }

  /// Reads a file whole; a file that is not well formed gives no table at all.
  package static func read(_ file: ReturnFile) -> Reading {
    let content: Data
    do {
      content = try XMLProlog.prepare(file.bytes)
    } catch {
      return refused(
        error.rule.finding(
          file: file.name, line: error.line, "\(file.name) \(error.predicate)", mend: error.mend))
    }
    let listener = ReturnXMLListener()
    // As a stream, since the parser gives up on more than 10 MB handed over at once.
    let parser = XMLParser(stream: InputStream(data: content))
    parser.shouldResolveExternalEntities = false
    parser.shouldProcessNamespaces = false
    parser.delegate = listener
    // The parser answers true for files that are cut short or have tags that do not match, and says
    // nothing of files of a few bytes: what was heard decides.
    guard parser.parse(), listener.brokenOn == nil, listener.isWhole else {
      return refused(broken(file.name, line: listener.brokenOn ?? max(parser.lineNumber, 1)))
    }
    guard listener.hasChildren else {
      return refused(
        ReadingRule.unknownFile.finding(
          file: file.name, "\(file.name) is XML, but holds no CHILD of the return.",
          mend: "Choose the file that the case system writes for the return."))
    }
    return Reading(
      tables: tables(of: listener.rows, file: file.name),
      findings: unknown(listener.unknown, file: file.name))
  }

  private static func refused(_ finding: Finding) -> Reading {
    Reading(tables: [], findings: [finding])
  }

  private static func broken(_ file: String, line: Int) -> Finding {
    ReadingRule.brokenXML.finding(
      file: file, line: line,
      "\(file) is not well-formed XML: reading stopped in line \(line), so it is left out.",
      mend: "Look in that line for a tag that is not closed or a bare & or <, or export it again.")
  }

  private static func tables(of rows: XMLRows, file: String) -> [ReturnTable] {
    ReturnModule.allCases.compactMap { module in
      rows.tables[module].map { table in
        ReturnTable(module: module, fileName: file, columns: module.columns, table: table)
      }
    }
  }

  private static func unknown(_ elements: [String: Int], file: String) -> [Finding] {
    elements.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { name, line in
      ReadingRule.unknownElement.finding(
        file: file, line: line, columns: [name],
        "The element \(ReturnTableReader.quoted(name)) is not one of the return; it is left aside.",
        mend: "Take the element out, or ignore this.")
    }
  }
}
