import Care
import Exchange
import Testing

@Suite("Records from rows")
struct RecordReaderTests {
  private struct Outcome {
    var records: [String: CareRecord] = [:]
    var findings: [Finding] = []
    var counts: [ReturnModule: RowCount] = [:]
    var unread: Set<String> = []
    var rules: [String] { findings.map(\.rule) }
  }

  private func readAll(_ files: String...) -> Outcome {
    let readings = files.map { read($0) }
    let content = YearsReturn(
      year: CollectionYear(ending: 2026), tables: readings.compactMap(\.table), findings: [])
    var reader = RecordReader(content)
    var outcome = Outcome()
    while let (child, record) = reader.next() { outcome.records[child] = record }
    outcome.findings = reader.findings
    outcome.counts = reader.counts
    outcome.unread = reader.unreadChildren
    return outcome
  }

  private static let header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"
  private static let episodes =
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
  private static let placed =
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,"
    + "URN,PL_LA,PL_LOCATION,PL_DISTANCE\n"
  private static let reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n"

  @Test func `a header and an episode become a child and an episode`() throws {
    let outcome = readAll(
      Self.header + " 7 ,F,01/02/2010,WBRI,A330200000023,1,05/06/2025\n",
      Self.placed
        + "7,01/01/2025,S,C2,N1,U6,PR4,03/03/2025,X1,CARPL,B1 1AA,B2 2BB,1234567,E0,OUT,20.5\n")
    #expect(outcome.findings.isEmpty)
    let record = try #require(outcome.records["7"])
    #expect(record.source == .yearsReturn(CollectionYear(ending: 2026)))
    #expect(
      record.child
        == Child(
          bornOn: Day("2010-02-01"), sex: .female, ethnicity: .wbri, pupilNumber: "A330200000023",
          isMother: true, firstChildBornOn: Day("2025-06-05")))
    #expect(
      record.episodes == [
        CareEpisode(
          startedOn: try #require(Day("2025-01-01")), ceasedOn: Day("2025-03-03"), reasonBegan: .s,
          legalStatus: .c2, need: .n1, placement: .u6, provider: .pr4, reasonCeased: .x1,
          reasonPlacementChanged: .carpl, homePostcode: "B1 1AA", placementPostcode: "B2 2BB",
          providerNumber: "1234567", miles: 20.5, isInsideAuthority: false)
      ])
  }

  @Test(
    "both dialects of the codes are read",
    arguments: [("1", Sex.male), ("2", .female), ("M", .male), ("f", .female), ("U", .unknown)])
  func sexes(code: String, sex: Sex) {
    let outcome = readAll(Self.header + "7,\(code),01/02/2010,WBRI,UN1,,\n")
    #expect(outcome.records["7"]?.child?.sex == sex)
    #expect(outcome.findings.isEmpty)
  }

  @Test("placements of every year are read", arguments: Placement.allCases)
  func placements(placement: Placement) {
    let outcome = readAll(
      Self.episodes + "7,01/01/2025,S,C2,N1,\(placement.rawValue.lowercased()),,,,,,,\n")
    #expect(outcome.records["7"]?.episodes.first?.placement == placement)
  }

  @Test(
    "an unreadable end never leaves an episode open",
    arguments: ["30/02/2025", "1/4/2025", "not known", "31/04/2025", "01/04/25"])
  func unreadableEnd(text: String) {
    let outcome = readAll(
      Self.header + "7,F,01/02/2010,WBRI,UN1,0,\n",
      Self.episodes + "7,01/01/2025,S,C2,N1,U6,PR4,\(text),X1,,,,\n")
    #expect(outcome.records["7"]?.episodes == [])
    #expect(outcome.rules == ["H022"])
    #expect(outcome.findings.first?.columns == ["DEC"])
    #expect(outcome.counts[.episodes]?.refused == 1)
  }

  @Test("a row without its key day is refused and named", arguments: ["", "30/02/2025", "x"])
  func keyDay(text: String) {
    let outcome = readAll(
      Self.header + "7,F,01/02/2010,WBRI,UN1,0,\n",
      Self.reviews + "7,01/02/2010,\(text),PN1\n7,01/02/2010,01/05/2025,PN1\n")
    #expect(outcome.rules == ["H021"])
    #expect(outcome.findings.first?.line == 2)
    #expect(outcome.findings.first?.child == "7")
    #expect(outcome.records["7"]?.reviews.count == 1)
  }

  @Test func `an unknown code is read as none and named, and the row kept`() {
    let outcome = readAll(
      Self.header + "7,X,32/13/2010,QQQQ,UN1,5,x\n",
      Self.placed + "7,01/01/2025,Q,C9,N9,U9,PR9,,E99,NOPE,,,,,SIDE,far\n")
    let record = outcome.records["7"]
    #expect(record?.child == Child(pupilNumber: "UN1"))
    #expect(record?.episodes.count == 1)
    #expect(record?.episodes.first?.placement == nil)
    #expect(outcome.findings.count { $0.rule == "H023" } == 11)
    #expect(outcome.findings.count { $0.rule == "H024" } == 2)
    #expect(outcome.findings.count { $0.rule == "H025" } == 1)
  }

  @Test(
    "999.9 miles are not known",
    arguments: [("999.9", nil), ("0", 0), ("3.25", 3.25)] as [(String, Double?)])
  func miles(text: String, miles: Double?) {
    let outcome = readAll(Self.placed + "7,01/01/2025,S,C2,N1,U6,PR4,,,,,,,E0,IN,\(text)\n")
    #expect(outcome.records["7"]?.episodes.first?.miles == miles)
    #expect(outcome.records["7"]?.episodes.first?.isInsideAuthority == true)
  }

  @Test func `a row that names no child is refused`() {
    let outcome = readAll(Self.reviews + " ,01/02/2010,01/05/2025,PN1\n")
    #expect(outcome.rules == ["H020"])
    #expect(outcome.records.isEmpty)
    #expect(outcome.counts[.reviews]?.refused == 1)
  }

  @Test func `a child without a header is kept with what is known`() {
    let outcome = readAll(
      Self.header + "8,F,01/02/2010,WBRI,UN1,0,\n",
      Self.reviews + "7,01/02/2010,01/05/2025,PN1\n7,01/02/2010,01/11/2025,PN1\n",
      "CHILD,SEX,DOB,DUC\n7,M,01/02/2010,\n")
    #expect(outcome.rules == ["H027"])
    #expect(outcome.records["7"]?.child == Child(bornOn: Day("2010-02-01"), sex: .male))
    #expect(outcome.records["7"]?.unaccompanied == Unaccompanied(ceasesOn: nil))
  }

  @Test func `dates of birth that differ are never chosen from`() {
    let outcome = readAll(
      Self.header + "8,F,01/02/2010,WBRI,UN1,0,\n",
      Self.reviews + "7,01/02/2010,01/05/2025,PN1\n7,02/02/2010,01/11/2025,PN1\n"
        + "8,03/02/2010,01/05/2025,PN1\n")
    #expect(outcome.records["7"]?.child == nil)
    #expect(outcome.records["8"]?.child?.bornOn == Day("2010-02-01"))
    #expect(outcome.findings.count { $0.rule == "H028" } == 2)
  }

  @Test func `children of whom a row was refused are told, but not those of a repeated row`() {
    let outcome = readAll(
      Self.header + "1,F,01/02/2010,WBRI,UN1,0,\n2,F,01/02/2010,WBRI,UN1,0,\n",
      Self.reviews + "1,,01/05/2025,PN1\n1,,01/05/2025,PN1\n2,,2025-05-01,PN1\n"
        + " a3 ,,01/05/2025\n4,,soon,PN1\n5,,01/05/2025,\u{0}\n6,,01/05/2025,\"PN1\n,,x,PN1\n")
    #expect(outcome.unread == ["2", "A3", "4", "5", "6"])
    #expect(Set(outcome.records.keys) == ["1", "2"])
  }

  @Test(
    "only what looks like a code or a day is repeated in a finding",
    arguments: [
      ("30/02/2025", "REVIEW is “30/02/2025”, which is not a day"),
      ("soon", "REVIEW is “soon”, which is not a day"),
      ("Mary Smith", "What is written under REVIEW is not a day"),
      ("Featherstonehaugh", "What is written under REVIEW is not a day"),
      ("Zoë", "What is written under REVIEW is not a day"),
    ])
  func repeatedText(cell: String, start: String) {
    let outcome = readAll(Self.reviews + "7,01/02/2010,\(cell),PN1\n")
    #expect(outcome.findings.first?.message.hasPrefix(start) == true)
    #expect(outcome.findings.first?.mend.contains("dd/mm/yyyy") == true)
  }

  @Test func `a row that is there twice is kept once`() {
    let outcome = readAll(
      Self.header + "7,F,01/02/2010,WBRI,UN1,0,\n7,F,01/02/2010,WBRI,UN1,0,\n",
      Self.reviews + "7,01/02/2010,01/05/2025,PN1\n7,01/02/2010, 01/05/2025,PN1\n"
        + "7,01/02/2010,01/05/2025,PN2\n",
      Self.reviews + "7,01/02/2010,01/05/2025,PN1\n")
    #expect(outcome.rules == ["H026", "H026", "H026"])
    #expect(outcome.records["7"]?.reviews.map(\.participation) == [.pn1, .pn2])
    #expect(outcome.counts[.reviews]?.kept == 2)
    #expect(outcome.counts[.reviews]?.repeated == 2)
  }

  @Test func `a second row where a child has one is refused`() {
    let outcome = readAll(
      Self.header + "7,F,01/02/2010,WBRI,UN1,0,\n7,M,01/02/2010,WBRI,UN1,0,\n")
    #expect(outcome.rules == ["H029"])
    #expect(outcome.records["7"]?.child?.sex == .female)
  }

  @Test func `the order of the rows does not matter`() {
    let rows = ["1,01/02/2010,01/05/2025,PN1\n", "1,01/02/2010,01/09/2025,PN2\n"]
    #expect(
      readAll(Self.reviews + rows.joined()).records
        == readAll(Self.reviews + rows.reversed().joined()).records)
  }

  @Test func `identifiers of any length are told apart, in capitals`() {
    let outcome = readAll(
      Self.reviews + "a12345678,,01/05/2025,PN1\nA12345678,,02/05/2025,PN1\n"
        + "A123456789,,03/05/2025,PN1\nA1,,04/05/2025,PN1\na1,,05/05/2025,PN1\n")
    #expect(
      outcome.records.mapValues(\.reviews.count) == ["A12345678": 2, "A123456789": 1, "A1": 2])
  }

  @Test func `every other module is read`() throws {
    let outcome = readAll(
      "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,"
        + "HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED\n"
        + "7,01/02/2010,17,SDQ2,0,,1,1,0,1,0,1\n8,01/02/2010,41,,,,,,,,,\n",
      "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n7,01/02/2010,YES,F4,U1\n",
      "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n"
        + "7,01/02/2010,01/03/2025,02/03/2025,0,2,MF,L11\n",
      "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n"
        + "7,01/02/2010,03/03/2025,04/03/2025,RD1\n",
      "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n7,01/02/2010,P2,330,zz/05/2019\n",
      "CHILD,DOB,MISSING,MIS_START,MIS_END\n7,01/02/2010,M,01/06/2025,\n",
      "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n7,01/02/2010,SW12,01/04/2025,,MANAGE\n",
      "CHILD,DOB,DOLO_START,DOLO_END\n7,01/02/2010,01/07/2025,02/07/2025\n")
    #expect(outcome.rules == ["H025"])
    let record = try #require(outcome.records["7"])
    #expect(record.health?.difficultiesScore == 17)
    #expect(record.health?.isImmunised == true)
    #expect(record.health?.isHealthCheckDone == nil)
    #expect(record.careLeaver == CareLeaver(inTouch: .yes, activity: .f4, accommodation: .u1))
    #expect(record.adoption?.numberOfAdopters == 2)
    #expect(record.adoptionDecisions.first?.reasonEnded == .rd1)
    #expect(
      record.previousPermanence
        == PreviousPermanence(option: .p2, authority: "330", date: "zz/05/2019"))
    #expect(record.missing.map(\.kind) == [.m])
    #expect(record.socialWorkers.map(\.worker) == ["SW12"])
    #expect(record.deprivations.count == 1)
    #expect(record.child?.bornOn == Day("2010-02-01"))
  }
}
