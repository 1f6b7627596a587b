import Care

extension PreviousPermanence {
  /// The permanence that a starter of the three years had before; nearly always none.
  init(sample child: PlannedChild, _ dice: inout Dice) {
    let age = child.bornOn.age(on: child.startedOn)
    let option: PreviousPermanenceOption =
      age < 3 || child.isUnaccompanied
      ? .z1 : dice.one(of: [(.z1, 94), (.p2, 3), (.p1, 1), (.p3, 2)])
    guard option != .z1 else {
      self.init(option: option)
      return
    }
    let year = child.startedOn.date.year - 1 - dice.below(max(1, age - 2))
    self.init(option: option, authority: "999", date: "zz/zz/\(year)")
  }
}
