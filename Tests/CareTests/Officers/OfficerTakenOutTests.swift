import Care
import TestSupport
import Testing

@Suite("Taking an officer out")
struct OfficerTakenOutTests {
  private static func refusal(
    named: Set<Key<Officer>> = [], _ fill: (inout Entries) -> Void = { _ in }
  ) -> String? {
    var grounds = EntryGrounds()
    grounds.officersNamed = named
    fill(&grounds.service)
    do {
      try Officer().checkTakenOut(of: grounds)
      return nil
    } catch let breach {
      return breach.sentence
    }
  }

  @Test
  func `an officer whom nothing names may go`() {
    #expect(Self.refusal() == nil)
  }

  @Test
  func `one whom rows of children or of the service name may not`() {
    #expect(Self.refusal(named: [Key(4)])?.contains("officer number 4") == true)
    let refusal = Self.refusal { service in
      service.set([
        Entered(
          key: Key<Leave>(1),
          value: .with {
            $0.officer = Key(7)
            $0.startedOn = .on("2026-01-05")
          })
      ])
    }
    #expect(refusal?.contains("officer number 7") == true)
  }

  @Test
  func `every field that holds an officer is known by its name`() {
    for kind in EntryKind.all {
      for field in kind.fields where field.name.lowercased().contains("officer") {
        guard field.shape == .reference else { continue }
        #expect(kind.officerFields.contains(field.name), "\(kind.name).\(field.name)")
      }
    }
  }
}
