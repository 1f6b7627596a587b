import Care
import HTML

/// The way to say what became of a decision.
struct CloseDecisionLink {
  private let child: Key<Child>
  private let decision: Entered<ReviewDecision>
  /// Whose decision it is, where a list has those of several children.
  private let label: String?

  init(child: Key<Child>, _ decision: Entered<ReviewDecision>, of label: String? = nil) {
    self.child = child
    self.decision = decision
    self.label = label
  }

  var node: Node {
    .element(
      .a, [.class("govuk-link"), .href(Place.closeDecision(child, decision.key).address)],
      [
        "Record outcome",
        .unseen(": \([decision.value.text, label].compactMap(\.self).joined(separator: ", "))"),
      ])
  }
}
