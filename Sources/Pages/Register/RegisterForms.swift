package import Care

/// The forms of the register, each as it opens on a day.
package enum RegisterForms {
  package static func move(_ child: OpenChild, on today: Day) -> RegisterForm<MoveAsked> {
    var start = MoveAsked()
    start.startedOn = today
    return RegisterForm(
      "Enter a new placement", child, on: today,
      hint: "The placement before it ends on the same day. The IRO is shown the move on Today.",
      [
        Question("startedOn", "From which day?", isNeeded: true),
        Question(
          "placement", "The new placement", .choice(CodeChoices.placements(on: today)),
          isNeeded: true),
        Question(
          "provider", "Who provides it?",
          .choice(CodeChoices.all(PlacementProvider.self, on: today))),
        Question("placementPostcode", "Postcode of the placement"),
        Question("miles", "Miles from home"),
        Question("isInsideAuthority", "Is it inside the authority?"),
        Question("isSameCarer", "Is the carer the same as before?"),
        Question(
          "reasonPlacementChanged", "Why did the placement before it end?",
          .choice(CodeChoices.all(ReasonForPlacementChange.self, on: today))),
        Question(
          "wasPlanned", "Was the move planned?",
          hint: "The IRO decides on an early review after a move without a plan."),
        Question(
          "legalStatus", "New legal status, if it changed the same day",
          .choice(CodeChoices.statuses(on: today))),
      ], over: start,
      rows: { asked in
        guard asked.wasPlanned == false else { return [] }
        return [
          EntryChange(
            adding: UnplannedMove.with {
              $0.movedOn = asked.startedOn
              $0.notifiedOn = today
            })
        ]
      },
      make: { (asked, own) throws(Breach) in
        guard let placement = asked.placement else { throw Breach("Choose the new placement.") }
        return try own.moving(to: asked.new(over: placement))
      })
  }

  package static func status(_ child: OpenChild, on today: Day) -> RegisterForm<StatusAsked> {
    var start = StatusAsked()
    start.startedOn = today
    return RegisterForm(
      "Enter a new legal status", child, on: today,
      [
        Question("startedOn", "From which day?", isNeeded: true),
        Question(
          "legalStatus", "The new legal status", .choice(CodeChoices.statuses(on: today)),
          isNeeded: true),
      ], over: start,
      make: { (asked, own) throws(Breach) in
        guard let status = asked.legalStatus else { throw Breach("Choose the new legal status.") }
        return try own.changing(to: status, on: asked.startedOn)
      })
  }

  package static func missing(_ child: OpenChild, on today: Day) -> RegisterForm<MissingEpisode> {
    RegisterForm(
      "Enter that the child is missing", child, on: today,
      [
        Question(
          "kind", "Missing or away?", .choice(CodeChoices.all(MissingKind.self, on: today)),
          isNeeded: true),
        Question("startedOn", "Since which day?", isNeeded: true),
        Question(
          "endedOn", "On which day did the child come back?",
          hint: "Leave it empty while the child is missing."),
      ], over: MissingEpisode(kind: nil, startedOn: today),
      make: { (asked, own) throws(Breach) in try own.goingMissing(asked) })
  }

  package static func comeBack(_ child: OpenChild, on today: Day) -> RegisterForm<ReturnAsked> {
    var start = ReturnAsked()
    start.endedOn = today
    return RegisterForm(
      "Enter that the child came back", child, on: today,
      [Question("endedOn", "On which day?", isNeeded: true)], over: start,
      make: { (asked, own) throws(Breach) in try own.comingBack(on: asked.endedOn) })
  }

  package static func worker(
    _ child: OpenChild, on today: Day
  ) -> RegisterForm<SocialWorkerEpisode> {
    RegisterForm(
      "Enter a new social worker", child, on: today,
      hint:
        "The social worker before ends on the same day. The name stands among the people round the child.",
      [
        Question(
          "worker", "Registration number of the social worker", hint: "Like SW123456.",
          isNeeded: true),
        Question("startedOn", "From which day?", isNeeded: true),
        Question(
          "reason", "Why did it change?",
          .choice(CodeChoices.all(ReasonForSocialWorkerChange.self, on: today))),
      ], over: SocialWorkerEpisode(worker: "", startedOn: today),
      make: { (asked, own) throws(Breach) in
        var next = asked
        next.endedOn = nil
        return try own.givingCase(to: next)
      })
  }

  package static func leave(_ child: OpenChild, on today: Day) -> RegisterForm<LeavingAsked> {
    var start = LeavingAsked()
    start.ceasedOn = today
    return RegisterForm(
      "Enter that the child left care", child, on: today,
      [
        Question("ceasedOn", "On which day?", isNeeded: true),
        Question("reasonCeased", "Why?", .choice(CodeChoices.leaving(on: today)), isNeeded: true),
      ], over: start,
      make: { (asked, own) throws(Breach) in
        guard let reason = asked.reasonCeased else { throw Breach("Choose why the child left.") }
        return try own.leavingCare(on: asked.ceasedOn, because: reason)
      })
  }

  package static func again(_ child: OpenChild, on today: Day) -> RegisterForm<CareEpisode> {
    RegisterForm(
      "Enter that the child came into care again", child, on: today,
      CodeChoices.admission(on: today), over: CareEpisode(startedOn: today),
      make: { (asked, own) throws(Breach) in try own.comingIntoCare(asked) })
  }

  /// Corrects who the child is; the effect of another day of birth is shown before it is saved.
  package static func particulars(_ child: OpenChild, on today: Day) -> RegisterForm<Child> {
    let kept = (try? child.file.ownRecord())?.child
    return RegisterForm(
      "Correct who the child is", child, on: today,
      hint: "Pronouns and what the child says of themselves are kept under People and siblings.",
      AdmissionForm.questions(on: today), over: kept ?? Child(), replacing: kept,
      make: { (asked, own) throws(Breach) in
        var record = own
        record.child = asked
        return record
      })
  }

  /// Corrects the day on which a review was held; nil where none was on that day.
  package static func review(
    _ child: OpenChild, of day: Day, on today: Day
  ) -> RegisterForm<HeldAsked>? {
    guard let own = try? child.file.ownRecord(), own.reviews.contains(where: { $0.heldOn == day })
    else { return nil }
    var start = HeldAsked()
    start.heldOn = day
    let entries = child.entries
    return RegisterForm(
      "Correct the day of a review", child, on: today,
      hint:
        "Its record, decisions and quality form go with it, and its clocks run from the right day.",
      [Question("heldOn", "On which day was the review held?", isNeeded: true)], over: start,
      rows: { entries.moving(reviewOf: day, to: $0.heldOn) },
      make: { (asked, own) throws(Breach) in
        guard asked.heldOn <= today else {
          throw Breach("The day of a review held is not to come.")
        }
        return try own.moving(reviewOf: day, to: asked.heldOn)
      })
  }

  /// Corrects the episode that began on a day; nil where none did.
  package static func correct(
    _ child: OpenChild, from day: Day, on today: Day
  ) -> RegisterForm<CareEpisode>? {
    guard let own = try? child.file.ownRecord(),
      let episode = own.episodes.first(where: { $0.startedOn == day })
    else { return nil }
    return RegisterForm(
      "Correct an episode", child, on: today,
      hint: "Days of the episodes before and after it move with it where they touch.",
      CodeChoices.admission(on: today) + [
        Question(
          "reasonBegan", "Why it began",
          .choice(CodeChoices.all(ReasonForNewEpisode.self, on: today)), isNeeded: true),
        Question("ceasedOn", "Last day", hint: "Leave it empty while the episode goes on."),
        Question(
          "reasonCeased", "Why it ended",
          .choice(CodeChoices.all(ReasonEpisodeCeased.self, on: today))),
      ], over: episode, replacing: episode,
      make: { (asked, own) throws(Breach) in try own.correcting(episode, to: asked) })
  }
}

/// The codes that may be chosen on a day, with their meaning.
enum CodeChoices {
  static func all<C: Code>(_ type: C.Type, on day: Day) -> [Choice] {
    C.codes(in: CollectionYear(of: day)).map {
      Choice($0.rawValue, plain($0.meaning).uppercasedFirst)
    }
  }

  /// The meaning without what it says of other codes: `Private provision (not with P1)`.
  private static func plain(_ meaning: String) -> String {
    guard meaning.hasSuffix(")"), let bracket = meaning.lastIndex(of: "(") else { return meaning }
    let rest = meaning[bracket...]
    guard rest.hasPrefix("(not with ") || rest.hasPrefix("(only with ") else { return meaning }
    return String(meaning[..<bracket]).trimmed
  }

  /// Without freeing orders, which are granted no more.
  static func statuses(on day: Day) -> [Choice] {
    all(LegalStatus.self, on: day).filter { $0.value != LegalStatus.d1.rawValue }
  }

  static func placements(on day: Day) -> [Choice] { all(Placement.self, on: day) }

  static func leaving(on day: Day) -> [Choice] {
    all(ReasonEpisodeCeased.self, on: day).filter { $0.value != ReasonEpisodeCeased.x1.rawValue }
  }

  /// The questions about the first episode in care.
  static func admission(on day: Day) -> [Question] {
    [
      Question("startedOn", "First day", isNeeded: true),
      Question("legalStatus", "Legal status", .choice(statuses(on: day)), isNeeded: true),
      Question("placement", "Placement", .choice(placements(on: day)), isNeeded: true),
      Question("provider", "Who provides it?", .choice(all(PlacementProvider.self, on: day))),
      Question("placementPostcode", "Postcode of the placement"),
      Question(
        "need", "Why the child needs care", .choice(all(CategoryOfNeed.self, on: day)),
        isNeeded: true),
    ]
  }
}
