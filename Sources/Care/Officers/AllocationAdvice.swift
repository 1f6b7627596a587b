/// Whether an officer suits a child, and why: a suggestion, which a manager takes or leaves.
package struct AllocationAdvice: Hashable, Sendable, Identifiable {
  package let officer: Key<Officer>
  package let caseload: Caseload
  package let room: Int
  package let reasons: [Reason]

  package var id: Key<Officer> { officer }

  /// What speaks for an officer or against one.
  package enum Reason: Hashable, Sendable {
    case hadChild(until: Day)
    case hasSiblings(Int)
    case speaks(String)
    case hasRoom(Int)
    case isFull
    case isAway
    case hasParentOrChild

    package var sentence: String {
      switch self {
      case .hadChild(let day): "was the child’s IRO until \(day.inWords)"
      case .hasSiblings(1): "is the IRO of a brother or sister"
      case .hasSiblings(let count): "is the IRO of \(count) brothers and sisters"
      case .speaks(let language): "speaks \(language)"
      case .hasRoom(1): "has room for 1 more child"
      case .hasRoom(let count): "has room for \(count) more children"
      case .isFull: "has as many children as the guide allows"
      case .isAway: "is away today"
      case .hasParentOrChild: "has the child’s parent, or the child’s own child"
      }
    }
  }

  /// Everybody who carries children, those who suit best first: who had the child before, then who has
  /// brothers or sisters, then who has room, or speaks the child's language.
  package static func all(
    for child: OpenChild, in staffing: Staffing
  ) -> [AllocationAdvice] {
    let siblings = staffing.siblings(child.file.child?.siblings ?? [])
    let kin = staffing.parentsAndChildren(of: child.key)
    let current = staffing.appointments.named(for: child.key, on: staffing.day)?.officer
    return staffing.caseloads.filter { $0.standing != .noPost && $0.officer != current }
      .map { caseload in
        advice(caseload, child, siblings: siblings, kin: kin, staffing)
      }.sorted { $0.rank < $1.rank }
  }

  private static func advice(
    _ caseload: Caseload, _ child: OpenChild, siblings: [Key<Child>], kin: [Key<Child>],
    _ staffing: Staffing
  ) -> AllocationAdvice {
    let (officer, day) = (caseload.officer, staffing.day)
    let room = staffing.room(caseload)
    func has(_ other: Key<Child>) -> Bool {
      staffing.appointments.named(for: other, on: day)?.officer == officer
    }
    var reasons: [Reason] = []
    let before = staffing.appointments.all(of: child.key)
      .filter { $0.officer == officer && $0.appointmentKind == .allocated }
      .compactMap(\.endedOn).max()
    if let before { reasons.append(.hadChild(until: before)) }
    let shared = siblings.count(where: has)
    if shared > 0 { reasons.append(.hasSiblings(shared)) }
    let spoken = staffing.roll.officers.first { $0.key == officer }?.value.languages ?? []
    let language = (child.file.child?.languages ?? []).first { wanted in
      wanted.lowercased() != "english" && spoken.contains { $0.lowercased() == wanted.lowercased() }
    }
    if let language { reasons.append(.speaks(language)) }
    reasons.append(room > 0 ? .hasRoom(room) : .isFull)
    if staffing.roll.isAway(officer, on: day) { reasons.append(.isAway) }
    if kin.contains(where: has) { reasons.append(.hasParentOrChild) }
    return AllocationAdvice(officer: officer, caseload: caseload, room: room, reasons: reasons)
  }

  /// The smaller, the better it suits.
  private var rank: Rank {
    var weight = 0
    for reason in reasons {
      switch reason {
      case .hadChild: weight -= 1_000
      case .hasSiblings: weight -= 500
      case .speaks: weight -= 5
      case .isAway: weight += 200
      case .hasParentOrChild: weight += 5_000
      case .hasRoom, .isFull: break
      }
    }
    return Rank(weight: weight - min(room, 100), officer: officer)
  }

  /// By weight, those of the same weight by number.
  private struct Rank: Comparable {
    let weight: Int
    let officer: Key<Officer>

    static func < (one: Rank, other: Rank) -> Bool {
      (one.weight, one.officer) < (other.weight, other.officer)
    }
  }
}

extension Staffing {
  /// Refuses an officer who parts brothers and sisters without a reason, and one whom a looked-after
  /// parent and their child would share without one.
  package func check(
    _ appointment: Appointment, of child: Key<Child>, siblings identifiers: [String]
  ) throws(Breach) {
    guard appointment.appointmentKind == .allocated else { return }
    let parts = partsSiblings(
      siblings(identifiers), from: appointment.officer, besides: [child])
    if parts, appointment.siblingException == nil {
      throw Breach(
        "A brother or sister has another IRO. Brothers and sisters share one: choose that IRO, or "
          + "give the reason why not.", citation: SiblingsApart.citation)
    }
    let shared = joinsParentAndChild(of: child, at: appointment.officer, together: [child])
    if shared, (appointment.parentAndChildReason ?? "").isBlank {
      throw Breach(
        "The IRO has the child’s parent, or the child’s own child. Choose another, or record why a "
          + "manager agreed to it.", citation: ParentAndChildTogether.citation)
    }
  }

  /// Whether a child who goes to an officer leaves brothers and sisters behind who have others, those
  /// aside who go with the child.
  package func partsSiblings(
    _ siblings: [Key<Child>], from officer: Key<Officer>, besides moving: Set<Key<Child>>
  ) -> Bool {
    let others = Set(
      siblings.filter { !moving.contains($0) && inCare.contains($0) }
        .compactMap { appointments.named(for: $0, on: day)?.officer })
    return !others.isEmpty && !others.contains(officer)
  }

  /// Whether an officer would have a child and the child's parent, or the child's own child.
  package func joinsParentAndChild(
    of child: Key<Child>, at officer: Key<Officer>, together moving: Set<Key<Child>>
  ) -> Bool {
    parentsAndChildren(of: child).contains {
      moving.contains($0) || appointments.named(for: $0, on: day)?.officer == officer
    }
  }
}
