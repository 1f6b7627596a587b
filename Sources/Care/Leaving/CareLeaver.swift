/// What the return says of a care leaver (OC3).
package struct CareLeaver: Hashable, Sendable, Codable {
  package var inTouch: InTouch?
  package var activity: CareLeaverActivity?
  package var accommodation: CareLeaverAccommodation?

  package init(
    inTouch: InTouch?, activity: CareLeaverActivity?, accommodation: CareLeaverAccommodation?
  ) {
    self.inTouch = inTouch
    self.activity = activity
    self.accommodation = accommodation
  }
}
