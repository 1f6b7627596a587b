import Care

/// Officers, their posts and their long leave, as records.
struct StaffRecords {
  private let ground: SampleGround
  private let staff: StaffPlan

  init(_ ground: SampleGround, _ staff: StaffPlan) {
    self.ground = ground
    self.staff = staff
  }

  /// Names that nobody of this service bears, put together by chance.
  private static let given = [
    "Adaeze", "Beatrix", "Corwin", "Delphine", "Ebele", "Farida", "Gwenda", "Harbir", "Isolde",
    "Jasleen", "Kwesi", "Linnea", "Merrick", "Nabila", "Odette", "Perpetua", "Quilla", "Rosalba",
    "Sunniva", "Tamsin",
  ]
  private static let family = [
    "Ashgrove", "Birchall", "Copperfield", "Dunmarch", "Elderwick", "Fennimore", "Greywell",
    "Hawksley", "Ivorne", "Kestrelby", "Larkhill", "Mossington",
  ]

  private static let languages = [
    ["English"], ["English", "Urdu"], ["English"], ["English", "French"], ["English"],
    ["English", "British Sign Language"], ["English", "Polish"],
  ]

  func add(to ledger: inout Ledger) -> [Key<Officer>] {
    var dice = ground.dice(0, .officers)
    let keys = staff.members.enumerated().map { index, member in
      let officer = officer(member, number: index, &dice)
      let key = ledger.add(officer)
      for post in member.posts { ledger.add(record(post, of: key, number: index)) }
      for away in member.away {
        ledger.add(
          Leave.with {
            $0.officer = key
            $0.leaveKind = index == 1 ? .parental : .sickness
            $0.startedOn = away.from
            $0.endedOn = away.until
          })
      }
      return key
    }
    if let vacancy = staff.vacancy {
      ledger.add(
        Post.with {
          $0.fte = Double(vacancy.hours) / 100
          $0.startedOn = vacancy.from
        })
    }
    return keys
  }

  private func officer(
    _ member: StaffPlan.Member, number: Int, _ dice: inout Dice
  ) -> Officer {
    let names = (
      StaffRecords.given[(number * 7 + dice.below(3)) % StaffRecords.given.count],
      StaffRecords.family[(number * 5) % StaffRecords.family.count]
    )
    return .with {
      $0.name = "\(names.0) \(names.1)"
      $0.sex = member.isMale ? .male : .female
      $0.ethnicGroup = member.ethnicGroup
      $0.profile =
        "I am your independent reviewing officer. I make sure that your plan is right for you and "
        + "that what was promised is done. Ask me anything, and tell me when something is not right."
      $0.languages = StaffRecords.languages[number % StaffRecords.languages.count]
      $0.startedOn = member.posts.first.map { start(of: $0, number) } ?? ground.yearEnds.firstDay
      if let last = member.posts.last, last.reason != .actingUp { $0.leftOn = last.until }
    }
  }

  /// The day on which a post began; those from before all that is told began in the years before.
  private func start(of post: StaffPlan.PlannedPost, _ number: Int) -> Day {
    let isEarlier = post.from < ground.yearEnds.firstDay && post.contract == .permanent
    return isEarlier ? post.from.adding(days: -(number * 197 % 3_300)) : post.from
  }

  private func record(
    _ post: StaffPlan.PlannedPost, of officer: Key<Officer>, number: Int
  ) -> Post {
    .with {
      $0.officer = officer
      $0.contract = post.contract
      $0.tenure = post.isAdded ? .temporary : .permanent
      $0.fte = Double(post.hours) / 100
      $0.startedOn = start(of: post, number)
      $0.endedOn = post.until
      $0.reasonEnded = post.reason
      $0.isAdded = post.isAdded
    }
  }
}
