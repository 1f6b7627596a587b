import Foundation
import Testing

/// Compares with the approved file of that name; `APPROVE=1 swift test` writes it anew.
func expectApproved(_ bytes: [UInt8], _ name: String) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Approved")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["APPROVE"] != nil {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
  let approved = try String(contentsOf: file, encoding: .utf8)
  #expect(String(decoding: bytes, as: UTF8.self) == approved)
}
