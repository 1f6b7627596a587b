import Foundation
import FoundationXML

/// Follows a parser through the XML form of the return.
final class ReturnXMLListener: NSObject, XMLParserDelegate {
  /// Names of elements that the return does not know are kept up to this number.
  private static let mostUnknown = 50

  /// What libxml2 says of namespaces (its numbers): of no account, since the return has none.
  private static let harmless = [99, 100, 201, 202, 203, 204, 205]

  private(set) var rows = XMLRows()
  /// Elements that the return does not know, and the line on which each first stands.
  private(set) var unknown: [String: Int] = [:]
  private(set) var hasChildren = false
  /// The line on which the parser gave up.
  private(set) var brokenOn: Int?
  /// Whether an outermost element began and every element ended.
  var isWhole: Bool { hasBegun && path.isEmpty }
  private var hasBegun = false
  private var path: [String] = []
  private var text: [UInt8] = []
  private var isLeaf = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    hasBegun = true
    path.append(name)
    text.removeAll(keepingCapacity: true)
    isLeaf = false
    switch name {
    case "CHILD" where path.count == 2:
      hasChildren = true
      rows.beginChild()
    case "HEADER": rows.beginHeader(line: parser.lineNumber)
    default:
      if let module = XMLRows.groups[name] {
        rows.beginGroup(module, line: parser.lineNumber)
      } else if path.count > 2 {
        isLeaf = true
        note(name, line: parser.lineNumber)
      }
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isLeaf { text.append(contentsOf: string.utf8) }
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    if isLeaf { text.append(contentsOf: block) }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if isLeaf { rows.add(name, text) }
    isLeaf = false
    text.removeAll(keepingCapacity: true)
    if XMLRows.groups[name] != nil { rows.endGroup() }
    if name == "CHILD", path.count == 2 { rows.endChild() }
    _ = path.popLast()
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    guard !Self.harmless.contains((error as NSError).code) else { return }
    brokenOn = brokenOn ?? parser.lineNumber
  }

  private func note(_ name: String, line: Int) {
    let column = XMLRows.names[name] ?? name
    guard !XMLRows.known.contains(column), unknown[name] == nil,
      unknown.count < Self.mostUnknown
    else { return }
    unknown[name] = line
  }
}
