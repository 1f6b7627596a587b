import Care

extension Roll {
  /// Finds girls in care whose own child is in care as well: of one home area and ethnicity, and old
  /// enough when the child was born.
  ///
  /// Nothing is thrown for it, so that everything else stays as it was without it.
  mutating func planMothers() {
    let end = yearEnds.end
    let single = members {
      $0.isInCare(on: end) && !$0.isUnaccompanied && $0.route != .shortBreaks
    }.filter { families[children[$0].family].count == 1 }
    var babies = single.filter { children[$0].bornOn.age(on: end) < 2 }
    for girl in single where mothers.count < scale.count(Roll.mothersInCare) {
      let mother = children[girl]
      guard mother.sex == .female, (15...17).contains(mother.bornOn.age(on: end)),
        let place = babies.firstIndex(where: { children[$0].mayBe(ofMother: mother) })
      else { continue }
      mothers[babies.remove(at: place)] = girl
    }
  }

  /// A child's mother in care, or the child in care of whom the child is the mother.
  func kin(of child: Int) -> [Int] {
    (mothers[child].map { [$0] } ?? []) + mothers.filter { $0.value == child }.map(\.key)
  }

  private static let mothersInCare = 6
}

extension PlannedChild {
  /// Born while the mother was in care, and not before she was 14.
  fileprivate func mayBe(ofMother mother: PlannedChild) -> Bool {
    bornOn > mother.startedOn.adding(days: 30) && bornOn >= mother.bornOn.birthday(14)
      && ethnicity == mother.ethnicity && area == mother.area
  }
}
