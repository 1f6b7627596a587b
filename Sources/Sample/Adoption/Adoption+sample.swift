import Care

extension CareRecord {
  /// Enters the decision, the authority and, for a child who was adopted, the adopters.
  mutating func enter(_ plan: AdoptionPlan, startedOn: Day, _ dice: inout Dice) {
    let decidedOn = max(startedOn, plan.orderOn.adding(days: -dice.number(from: 10, through: 40)))
    adoptionDecisions = [AdoptionDecision(decidedOn: decidedOn)]
    adoptionAuthority = AdoptionAuthority(authorisedOn: plan.orderOn)
    guard plan.isAdopted, let placedOn = plan.placedOn else { return }
    let matchedOn = max(decidedOn, placedOn.adding(days: -dice.number(from: 10, through: 30)))
    let adopters: [((Int, AdoptersSex, AdoptersStatus), Int)] = [
      ((2, .mf, .l11), 62), ((2, .mf, .l3), 10), ((2, .mm, .l12), 7), ((2, .ff, .l12), 6),
      ((2, .mm, .l2), 3), ((1, .f1, .l0), 10), ((1, .m1, .l0), 2),
    ]
    let (number, sex, status) = dice.one(of: adopters)
    adoption = Adoption(
      decidedOn: decidedOn, matchedOn: matchedOn, isByFosterCarer: false,
      numberOfAdopters: number, adoptersSex: sex, adoptersStatus: status)
  }
}
