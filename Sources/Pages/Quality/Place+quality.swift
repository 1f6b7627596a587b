package import Care

extension Place {
  package static func newAudit(_ child: Key<Child>, in area: AuditArea? = nil) -> Place {
    Place.child(child, under: "quality/audits/new").with([("area", area?.rawValue.slug)])
  }
  package static func changeAudit(_ child: Key<Child>, _ key: Key<Audit>) -> Place {
    .child(child, under: "quality/audits/\(key.number)/change")
  }
  package static func newEarlyEnding(_ child: Key<Child>) -> Place {
    .child(child, under: "quality/endings/new")
  }
  package static func changeEarlyEnding(_ child: Key<Child>, _ key: Key<EarlyEnding>) -> Place {
    .child(child, under: "quality/endings/\(key.number)/change")
  }
  package static func newReading(_ child: Key<Child>) -> Place {
    .child(child, under: "quality/readings/new")
  }
  package static func changeReading(_ child: Key<Child>, _ key: Key<Benchmark>) -> Place {
    .child(child, under: "quality/readings/\(key.number)/change")
  }
}
