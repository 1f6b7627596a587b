/// Rows that change together: of one child, or of the service.
///
/// What Heard's own register of the child is to say with them is kept in the same transaction, before
/// the rows that rest on it.
package struct EntrySet: Sendable {
  /// The child's local identifier; nil for rows about the service.
  package var localIdentifier: String?
  package var changes: [EntryChange]
  package var register: RecordChanges?

  package init(
    _ localIdentifier: String? = nil, _ changes: [EntryChange], register: RecordChanges? = nil
  ) {
    self.localIdentifier = localIdentifier
    self.changes = changes
    self.register = register
  }

  /// Whether there is nothing to write.
  package var isEmpty: Bool { changes.isEmpty && register == nil }
}
