/// That a child sent views, by a form of the service, an app or in another way.
///
/// What the child said stays where it was written; the row tells that it came, and how.
package struct SentViews: Entry {
  package var sentOn: Day = .earliest
  package var sentBy: SentBy?
  /// The review at which the views were heard; nil where they were sent at another time.
  package var heardAt: Day?

  package init() {}
}

extension SentViews {
  package static var kind: String { "sentViews" }
  package static var meaning: String { "views that a child sent" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("sentOn", &sentOn)
    visitor.field("sentBy", &sentBy)
    visitor.field("heardAt", &heardAt)
  }

  package var day: Day { sentOn }
  package var sentence: String {
    let heard = heardAt.map { ", heard at the review of \($0.inWords)" } ?? ""
    return "The child sent views (\(sentBy?.rawValue ?? "how is not recorded"))\(heard)."
  }

  /// Refuses views before the child was in care, or sent after the review that heard them.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.check("The views were sent", isInCareOn: sentOn)
    guard let heardAt else { return }
    try grounds.checkReview(heldOn: heardAt)
    try Breach.check(
      "The views were heard", on: heardAt, isNotBefore: "they were sent", on: sentOn)
  }
}
