/// Which social-work team holds a child, from when.
package struct TeamEpisode: Entry {
  package var team: String = ""
  package var teamManager: String?
  package var headOfService: String?
  package var startedOn: Day = .earliest
  package var endedOn: Day?

  package init() {}
}

extension TeamEpisode {
  package static var kind: String { "teamEpisode" }
  package static var meaning: String { "the social-work team of a child" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("team", &team)
    visitor.field("teamManager", &teamManager)
    visitor.field("headOfService", &headOfService)
    visitor.field("startedOn", &startedOn)
    visitor.field("endedOn", &endedOn)
  }

  package var day: Day { startedOn }
  package var sentence: String {
    "The child's team changed."
  }
}
