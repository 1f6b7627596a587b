import Care
import Foundation

/// The entries of the audit that were emptied when a child's record was erased, and what was left of
/// each.
///
/// The erasure's own entry tells it and is chained like every other: nobody can empty an entry without
/// leaving one.
struct ErasedEntries {
  /// What an entry that was emptied is to look like.
  struct Emptied: Codable {
    let number: Int
    /// SHA-256 over what is left of it, in hexadecimal.
    let left: String
  }

  /// By the number of the entry; where several erasures touched one, what the last left of it.
  private(set) var left: [Int: String] = [:]

  /// Reads what the erasures of a database tell.
  init(in transaction: any Transaction) throws {
    let decoder = JSONDecoder()
    let statement = try transaction.prepare(
      "SELECT change FROM auditEntry WHERE change LIKE '{\"erased\":%' ORDER BY number")
    try statement.each([]) { row in
      let told = try? decoder.decode([String: [Emptied]].self, from: Data(row.text(0).utf8))
      // What cannot be read was altered, and is named by the chain.
      for entry in told?["erased"] ?? [] { left[entry.number] = entry.left }
    }
  }

  /// The change of an erasure's entry.
  static func change(_ entries: [Emptied]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(["erased": entries]), as: UTF8.self)
  }
}
