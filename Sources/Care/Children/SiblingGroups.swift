/// Brothers and sisters, put together from what each record says of others.
package struct SiblingGroups: Sendable {
  private var groupOf: [Key<Child>: Int] = [:]
  private var members: [[Key<Child>]] = []

  package init() {}

  /// Puts two children, and with them all whom each is with already, into one group.
  package mutating func join(_ one: Key<Child>, _ other: Key<Child>) {
    guard one != other else { return }
    let (first, second) = (group(of: one), group(of: other))
    guard first != second else { return }
    for child in members[second] { groupOf[child] = first }
    members[first] += members[second]
    members[second] = []
  }

  /// Every group, by its first child; the children of each in order.
  package var all: [[Key<Child>]] {
    members.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private mutating func group(of child: Key<Child>) -> Int {
    if let group = groupOf[child] { return group }
    members.append([child])
    groupOf[child] = members.count - 1
    return members.count - 1
  }
}
