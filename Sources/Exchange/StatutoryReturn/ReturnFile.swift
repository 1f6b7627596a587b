/// A file that may be part of a return: its name, without its folder, and what is in it.
package struct ReturnFile: Sendable {
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
