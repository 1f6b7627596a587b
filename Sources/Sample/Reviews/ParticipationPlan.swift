import Care

/// How children take part in their reviews.
enum ParticipationPlan {
  /// Of the reviews of children of 4 and over, so many in a hundred without the child's views.
  private static let withoutViews = 6

  /// A code for each review, given the child's age at it: so many of the children are there, and 94 in
  /// a hundred of those of 4 and over take part.
  static func codes(
    ages: [Int], attended: Int, _ dice: inout Dice
  ) -> [ParticipationCode] {
    var codes = [ParticipationCode](repeating: .pn0, count: ages.count)
    let older = ages.indices.filter { ages[$0] >= 4 }
    // Older children come more often.
    let present = dice.draw(attended, of: older) { ages[$0] >= 12 ? 3 : ages[$0] >= 8 ? 2 : 1 }
    let silent = dice.draw(present.count * 3 / 100, of: present)
    for index in older { codes[index] = .pn5 }
    for index in present { codes[index] = .pn1 }
    let young = dice.draw(present.count * 4 / 100, of: present) { ages[$0] < 8 ? 6 : 1 }
    for index in young { codes[index] = .pn3 }
    let spokenFor = dice.draw(present.count * 6 / 100, of: present) { ages[$0] < 12 ? 2 : 1 }
    for index in spokenFor { codes[index] = .pn2 }
    for index in silent { codes[index] = .pn4 }

    let absent = older.filter { codes[$0] == .pn5 }
    let unheard = dice.draw(older.count * withoutViews / 100 - silent.count, of: absent) {
      ages[$0] < 6 || ages[$0] >= 16 ? 2 : 1
    }
    let sent = dice.draw(absent.count * 45 / 100, of: absent) { ages[$0] >= 8 ? 3 : 1 }
    for index in sent { codes[index] = .pn6 }
    for index in unheard { codes[index] = .pn7 }
    return codes
  }
}
