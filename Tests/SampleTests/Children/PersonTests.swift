import Care
import Sample
import Testing

struct PersonTests {
  @Test(arguments: Made.allCases)
  func `every child has a name, a day of birth, a language and a pupil number`(made: Made) throws {
    expectNone(
      try made.census.problems { record in
        guard let child = record.child else { return ["no child"] }
        var problems: [String] = []
        let names = (child.name ?? "").split(separator: " ")
        if names.count != 2 || names.contains(where: { $0.count < 2 }) { problems.append("name") }
        if child.preferredName?.isEmpty == true { problems.append("preferred name") }
        if child.bornOn == nil || child.ethnicity == nil { problems.append("birth, ethnicity") }
        if child.languages.isEmpty || child.needsInterpreter == nil { problems.append("language") }
        if child.sex == .unknown { problems.append("sex") }
        if !isPupilNumber(child.pupilNumber ?? "") { problems.append("pupil number") }
        if child.isMother == true && child.sex != .female { problems.append("mother") }
        if (child.isMother == true) != (child.firstChildBornOn != nil) { problems.append("baby") }
        return problems
      })
  }

  /// Rule 168: a letter but I, O and S, with twelve digits; or one of five reasons for none.
  private func isPupilNumber(_ number: String) -> Bool {
    if ReasonForNoPupilNumber(rawValue: number) != nil { return true }
    return number.utf8.count == 13 && number.dropFirst().allSatisfy(\.isNumber)
      && number.first.map { "ABCDEFGHJKLMNPQRTUVWXYZ".contains($0) } == true
  }

  @Test(arguments: Made.allCases)
  func `brothers and sisters name one another, share a home and came together`(made: Made) throws {
    let census = try made.census
    let byIdentifier = Dictionary(
      uniqueKeysWithValues: zip(census.identifiers, census.records.indices))
    var problems: [String] = []
    for (identifier, record) in zip(census.identifiers, census.records) {
      for sibling in record.child?.siblings ?? [] {
        guard let index = byIdentifier[sibling] else {
          problems.append("\(identifier): no child \(sibling)")
          continue
        }
        let other = census.records[index]
        let isMutual = other.child?.siblings.contains(identifier) ?? false
        let haveOneHome =
          record.episodes.last?.homePostcode == other.episodes.last?.homePostcode
        let haveOneName =
          record.child?.name?.split(separator: " ").last
          == other.child?.name?.split(separator: " ").last
        let cameTogether = !Set(starts(of: record)).isDisjoint(with: starts(of: other))
        if !isMutual || !haveOneHome || !haveOneName || !cameTogether {
          problems.append("\(identifier) and \(sibling)")
        }
      }
    }
    expectNone(problems)
  }

  private func starts(of record: CareRecord) -> [Day] {
    record.episodes.filter { $0.reasonBegan == .s }.map(\.startedOn)
  }

  @Test(arguments: Made.allCases)
  func `unaccompanied children are boys and girls of 14 and over, by agreement, with no home here`(
    made: Made
  ) throws {
    expectNone(
      try made.census.problems { record in
        guard let unaccompanied = record.unaccompanied, let bornOn = record.child?.bornOn else {
          return []
        }
        var problems: [String] = []
        if unaccompanied.ceasesOn != bornOn.birthday(18) { problems.append("status") }
        if record.episodes.contains(where: { $0.legalStatus != .v2 || $0.homePostcode != nil }) {
          problems.append("episode")
        }
        if let first = record.episodes.first, bornOn.age(on: first.startedOn) < 14 {
          problems.append("age")
        }
        return problems
      })
  }

  @Test func `children come from many backgrounds, and some say who they are in their own words`()
    throws
  {
    let children = try Made.standard.census.records.compactMap(\.child)
    #expect(Set(children.compactMap(\.name)).count > 2500)
    #expect(Set(children.flatMap(\.languages)).count > 20)
    #expect(Set(children.compactMap(\.ethnicity)).count == Ethnicity.allCases.count)
    #expect(children.contains { $0.gender == .nonBinary })
    let ownWords = children.contains { child in
      if case .ownWords = child.gender { true } else { false }
    }
    #expect(ownWords)
    #expect((200...600).contains(children.count { $0.disability != nil }))
    #expect((1000...2400).contains(children.count { !$0.siblings.isEmpty }))
  }
}
