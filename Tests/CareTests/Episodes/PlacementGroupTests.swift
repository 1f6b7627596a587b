import Care
import Testing
import TestSupport

@Suite("Groups of placement and legal status")
struct PlacementGroupTests {
  @Test("every placement but a temporary one has a group of each kind")
  func groups() {
    for placement in Placement.allCases {
      #expect((placement.group == nil) == placement.isTemporary)
      #expect(placement.isForAdoption == (placement.group == .forAdoption))
      #expect(
        placement.isFosterCare
          == (placement.group == .connectedFosterCare || placement.group == .fosterCare))
    }
  }

  @Test(
    "the groups of the data set",
    arguments: [
      (PlacementGroup.connectedFosterCare, "U1 U2 U3"), (.fosterCare, "U4 U5 U6"),
      (.withParents, "P1"), (.forAdoption, "A3 A4 A5 A6"), (.residentialCare, "K2 R1 R2 R3 S1"),
      (.supportedAccommodation, "H5 K3 P2 P3"), (.secureEstate, "K1 R5"),
      (.other, "Z1 Z11 Z12 Z13 Z14"),
    ])
  func codes(group: PlacementGroup, codes: String) {
    let found = Placement.allCases.filter { $0.group == group }.map(\.rawValue)
    #expect(found.joined(separator: " ") == codes)
  }

  @Test("family-based is fostering, with parents and placed for adoption")
  func familyBased() {
    #expect(
      PlacementGroup.allCases.filter(\.isFamilyBased) == [
        .connectedFosterCare, .fosterCare, .withParents, .forAdoption,
      ])
  }

  @Test("a temporary move counts as the placement that the child is away from")
  func settled() {
    let history = CareHistory.example([
      .example("2024-04-10", to: "2024-06-10", placement: .u1, ceased: .x1),
      .example("2024-06-10", to: "2024-06-12", began: .p, placement: .t1, ceased: .x1),
      .example("2024-06-12", to: "2024-06-20", began: .p, placement: .t3, ceased: .x1),
      .example("2024-06-20", to: "2024-07-20", began: .p, placement: .u1, ceased: .e4a),
      .example("2024-09-20", placement: .t0),
    ])
    #expect(
      history.episodes.indices.map(history.settledPlacement(ofEpisodeAt:)) == [
        .u1, .u1, .u1, .u1, nil,
      ])
    #expect(history.settledPlacement(ofEpisodeAt: 9) == nil)
  }

  @Test("every legal status has a group, and short breaks one of their own")
  func legalStatus() {
    for status in LegalStatus.allCases {
      #expect((status.group == .shortBreaks) == status.isShortBreak)
    }
    #expect(Set(LegalStatus.allCases.map(\.group)) == Set(LegalStatusGroup.allCases))
  }
}
