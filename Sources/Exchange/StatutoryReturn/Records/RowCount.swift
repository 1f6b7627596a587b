/// What became of the rows of a module: each was kept or refused.
package struct RowCount: Hashable, Sendable {
  package internal(set) var kept = 0
  package internal(set) var refused = 0
  /// Of those refused, the rows that say again what a row before them said.
  package internal(set) var repeated = 0

  package init() {}

  package var read: Int { kept + refused }
}
