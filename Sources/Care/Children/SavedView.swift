/// A list of children with its filters, under a name: one's own, or shared with the team.
package struct SavedView: Hashable, Sendable {
  /// The sign-in name of whoever saved it.
  package let owner: String
  package let name: String
  /// The address of the list, with its filters as coded values.
  package let place: String
  package let isShared: Bool

  /// Refuses a name that is empty or long.
  package init(owner: String, name: String, place: String, isShared: Bool) throws(Breach) {
    guard !name.isBlank, name.count <= 60 else {
      throw Breach("Give the view a name of 1 to 60 letters.")
    }
    (self.owner, self.name, self.place, self.isShared) = (owner, name, place, isShared)
  }
}
