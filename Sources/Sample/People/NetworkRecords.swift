import Care

/// People round a child, the child's team and home area, and how records end.
struct NetworkRecords {
  private let ground: SampleGround

  init(_ ground: SampleGround) { self.ground = ground }

  func add(to ledger: inout Ledger) {
    for child in ground.roll.children.indices {
      let planned = ground.roll.children[child]
      if let area = planned.area {
        ledger.add(
          HomeArea.with {
            $0.area = area.rawValue
            $0.startedOn = planned.startedOn
          }, for: child)
      }
      addTeams(child, planned, &ledger)
      addPeople(child, planned, &ledger)
      addEnding(child, planned, &ledger)
    }
  }

  private func addTeams(_ child: Int, _ planned: PlannedChild, _ ledger: inout Ledger) {
    let area = planned.area?.rawValue ?? "City"
    let sixteenth = planned.bornOn.birthday(16)
    var spans: [(team: String, from: Day, until: Day?)] = []
    if planned.startedOn < sixteenth {
      let until = planned.ceasedOn.map { min($0, sixteenth) } ?? sixteenth
      spans.append(
        (
          "\(area) children's team \(child % 3 + 1)", planned.startedOn,
          until <= ground.end ? until : nil
        ))
    }
    if planned.ceasedOn.map({ $0 > sixteenth }) ?? (sixteenth <= ground.end) {
      spans.append(
        ("\(area) young people's team", max(planned.startedOn, sixteenth), planned.ceasedOn))
    }
    for span in spans {
      ledger.add(
        TeamEpisode.with {
          $0.team = span.team
          $0.teamManager = "manager of the \(span.team)"
          $0.headOfService = "head of service, \(area)"
          $0.startedOn = span.from
          $0.endedOn = span.until
        }, for: child)
    }
  }

  private func addPeople(_ child: Int, _ planned: PlannedChild, _ ledger: inout Ledger) {
    guard planned.isInCare(on: ground.end) else { return }
    var dice = ground.dice(child, .learning)
    var words = ground.dice(child, .network)
    var people: [PersonInvolved] = []
    if !planned.isUnaccompanied {
      people.append(
        person(.parent, planned, &words) {
          $0.hasParentalResponsibility = true
          $0.mayAttend = dice.happens(85)
          guard let mother = ground.roll.mothers[child] else { return }
          $0.name = ground.records[mother].child?.name ?? $0.name
          $0.localIdentifier = ground.authority.localIdentifier(of: mother)
          $0.address = nil
        })
    }
    if [.fosterCare, .connectedFosterCare].contains(planned.placementAtEnd) {
      let isWithheld = dice.happens(18)
      people.append(
        person(.carer, planned, &words) {
          $0.mayAttend = true
          guard isWithheld else { return }
          $0.addressWithheldFrom = ["parent"]
          $0.phoneWithheldFrom = ["parent"]
        })
    }
    people.append(
      person(.socialWorker, planned, &words) {
        $0.mayAttend = true
        $0.address = nil
      })
    for person in people { ledger.add(person, for: child) }
  }

  /// Somebody with an invented name, in a street that there is not.
  private func person(
    _ relation: Relation, _ planned: PlannedChild, _ words: inout Dice,
    _ fill: (inout PersonInvolved) -> Void
  ) -> PersonInvolved {
    let names = NameList.english
    let name = words.one(of: names.girls) + " " + words.one(of: names.families)
    let street = words.one(of: ["Marigold", "Thistledown", "Lantern", "Kingfisher", "Harebell"])
    let number = words.number(from: 1, through: 180)
    let phone = words.number(from: 100, through: 999)
    return PersonInvolved.with {
      $0.relation = relation
      $0.name = name
      $0.startedOn = planned.startedOn
      $0.address = "\(number) \(street) Invented Close, Averchester"
      // Numbers that Ofcom keeps for stories: nobody has them.
      $0.phone = "0113 496 0\(phone)"
      fill(&$0)
    }
  }

  private func addEnding(_ child: Int, _ planned: PlannedChild, _ ledger: inout Ledger) {
    guard let ceasedOn = planned.ceasedOn, ceasedOn >= ground.yearEnds.firstDay,
      let reason = ground.records[child].episodes.last?.reasonCeased
    else { return }
    let isAdopted = reason == .e11 || reason == .e12
    let kind: EndingKind? =
      reason == .e2 ? .died : isAdopted ? .adopted : planned.leavesAtEighteen ? .adult : nil
    guard let kind else { return }
    var dice = ground.dice(child, .endings)
    // The court's order comes by post some days later, and the file is closed then.
    let closedOn = min(ceasedOn.adding(days: dice.number(from: 1, through: 12)), ground.end)
    ledger.add(
      RecordEnding.with {
        $0.endedOn = kind == .adult ? max(ceasedOn, planned.bornOn.birthday(18)) : ceasedOn
        $0.endingKind = kind
        $0.sealedOn = isAdopted ? closedOn : nil
      }, for: child)
  }
}
