import Care

/// The monthly audits of children's files, drawn as Care draws them, with so many of each finding.
struct AuditPlan {
  private let ground: SampleGround
  private let officers: OfficerPlan

  init(_ ground: SampleGround, _ officers: OfficerPlan) {
    self.ground = ground
    self.officers = officers
  }

  /// Of a hundred files of each year: with a plan, with the permanent carer, matched (of those that need
  /// it), and suitably cared for.
  private static let shares = [(88, 70, 59, 97), (90, 73, 64, 99), (92, 75, 67, 100)]
  private static let filesOfMonth = 10

  /// A file that was drawn, and the day of its audit.
  private struct File {
    let drawn: AuditDrawing.File
    let day: Day
  }

  func add(to ledger: inout Ledger) {
    let places = Dictionary(
      ground.keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for year in 0...2 {
      var dice = ground.dice(year, .audits)
      let files = files(of: year, &dice, &ledger)
      for (file, audit) in zip(files, findings(files, year, &dice)) {
        if let place = places[file.drawn.child] { ledger.add(audit, for: place) }
      }
    }
  }

  /// The files of a year, drawn on the first working day of each month.
  private func files(
    of year: Int, _ dice: inout Dice, _ ledger: inout Ledger
  ) -> [File] {
    let size = max(1, ground.scale.count(AuditPlan.filesOfMonth))
    let seed = 1 + Int((ground.authority.seed &+ UInt64(year)) % 999_999)
    return (0..<12).flatMap { month -> [File] in
      let days = ground.yearEnds.month(month, of: year)
      let day = ground.workingDay(
        in: Period(from: days.first.adding(days: 9), through: days.first.adding(days: 19)), &dice)
      let drawnOn = ReviewTimes.workingDay(onOrAfter: days.first)
      let drawing = AuditDrawing(
        of: size, seed: seed, on: drawnOn, by: "IRO manager", from: children(on: drawnOn))
      // The last month is left to be drawn by whoever tries it.
      if year < 2 || month < 11 || ground.authority.place.hasEnded { ledger.add(drawing) }
      return drawing.files.map { File(drawn: $0, day: day) }
    }
  }

  /// The children of each officer.
  private func children(on day: Day) -> [Key<Officer>: [Key<Child>]] {
    var all: [Key<Officer>: [Key<Child>]] = [:]
    for child in ground.roll.children.indices
    where ground.roll.children[child].mayBeReviewed(on: day) {
      let officer = officers.officer(of: child, on: day) ?? Key(0)
      all[officer, default: []].append(ground.keys[child])
    }
    return all
  }

  private func findings(_ files: [File], _ year: Int, _ dice: inout Dice) -> [Audit] {
    let share = AuditPlan.shares[year]
    let all = Array(files.indices)
    func part(_ hundredths: Int, of members: [Int]) -> Set<Int> {
      dice.chosen((hundredths * members.count + 50) / 100, of: members)
    }
    let withPlan = part(share.0, of: all)
    let withCarer = part(share.1, of: all)
    let toMatch = part(67, of: withCarer.sorted())
    let matched = part(share.2, of: toMatch.sorted())
    let covered = part(share.3, of: all)
    var tracks = ground.dice(year, .tracks)
    return files.enumerated().map { file, drawn in
      let isPoor = !withPlan.contains(file) || (toMatch.contains(file) && !matched.contains(file))
      let area = drawn.drawn.area
      return Audit.with {
        $0.auditedOn = drawn.day
        $0.area = area
        $0.auditor = "IRO manager"
        $0.planInPlace = withPlan.contains(file)
        $0.withPermanentCarer = withCarer.contains(file)
        $0.formallyMatched = toMatch.contains(file) ? matched.contains(file) : nil
        $0.arrangementsCovered = covered.contains(file)
        let track: PermanenceTrack = tracks.one(of: [(.single, 81), (.twin, 16), (.triple, 3)])
        $0.track = withPlan.contains(file) ? track : nil
        $0.grade = dice.one(
          of: isPoor
            ? [(.improve, 80), (.inadequate, 12), (.good, 8)]
            : [(.outstanding, 12), (.good, 74), (.improve, 14)])
        let isLow = $0.grade == .improve || $0.grade == .inadequate
        if dice.happens(60) { $0.finding = dice.one(of: AuditPlan.texts(of: area, isPoor: isLow)) }
      }
    }
  }

  private static func texts(of area: AuditArea, isPoor: Bool) -> [String] {
    switch area {
    case .reviews:
      isPoor
        ? [
          "Two reviews in a row carried the same decision over.",
          "The record says what was talked about and not what was decided.",
        ]
        : [
          "The letter to the child is warm and says plainly what was decided.",
          "The record was clear; the next one should name owners for every decision.",
        ]
    case .planning:
      isPoor
        ? [
          "The plan names no date by which permanence is to be settled.",
          "The decision on the match has waited since the summer; the officer asked twice.",
        ]
        : [
          "The plan has a date for each step, and the carers know it.",
          "The second plan is written out, in case the first one fails.",
        ]
    case .voice:
      isPoor
        ? [
          "The file says what is wanted for the child and not what the child wants.",
          "The child asked for something at two reviews and was not answered.",
        ]
        : [
          "The child's own words open the record and are answered at its end.",
          "The child chose who came, and chaired a part of the meeting.",
        ]
    case .oversight:
      isPoor
        ? [
          "No midpoint check was made, and a late assessment came to light at the review only.",
          "A worry was raised informally three times and went no further.",
        ]
        : [
          "The officer checked between the reviews and moved a late assessment on.",
          "The officer's note of each contact says what was asked for and by when.",
        ]
    }
  }
}
