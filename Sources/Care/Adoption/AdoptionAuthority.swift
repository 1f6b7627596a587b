/// Authority to place a child for adoption: a placement order or consent, as Heard itself records it.
///
/// A return does not hold its date.
package struct AdoptionAuthority: Hashable, Sendable, Codable {
  package var authorisedOn: Day
  /// The day it was revoked or otherwise ended; nil while it stands.
  package var endedOn: Day?

  package init(authorisedOn: Day, endedOn: Day? = nil) {
    self.authorisedOn = authorisedOn
    self.endedOn = endedOn
  }
}
