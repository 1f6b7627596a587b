package import Care

/// A user's place at the database: reads are scoped, changes checked, signed and told to the audit.
package struct Desk: Sendable {
  let engine: any Engine
  package let user: User
  let register: Register
  let cases: CaseShelf
  let news: AuditNews
  let names: DisclosureNames
  let pace: OpeningPace
  let now: @Sendable () -> Moment

  func signature(_ purpose: String) -> AuditTrail.Signature {
    AuditTrail.Signature(user: user, moment: now(), purpose: purpose)
  }
}
