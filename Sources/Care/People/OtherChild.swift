/// Another child whom a child's record names, and whose own record its reader may open.
package struct OtherChild: Hashable, Sendable {
  package let key: Key<Child>
  package let localIdentifier: String
  /// The name that the child wants to be called by, or else as lists name the child.
  package let label: String

  package init(key: Key<Child>, localIdentifier: String, label: String) {
    self.key = key
    self.localIdentifier = localIdentifier
    self.label = label
  }
}
