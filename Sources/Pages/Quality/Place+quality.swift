package import Care

extension Place {
  /// The form of a new audit, of the area for which the file was drawn.
  package static func newAudit(_ child: Key<Child>, in area: AuditArea) -> Place {
    Place.newWork(Audit.self, child).with([("area", area.rawValue.slug)])
  }
}
