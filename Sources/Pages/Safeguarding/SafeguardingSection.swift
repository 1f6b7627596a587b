import Care
import HTML

/// Safeguarding concerns found at reviews, referrals of immediate risk, and times missing.
struct SafeguardingSection {
  let child: OpenChild
  let today: Day

  init(_ child: OpenChild, on today: Day) {
    self.child = child
    self.today = today
  }

  var nodes: [Node] { [concerns, referrals, missing] }

  private var concerns: Node {
    let rows = child.entries.all(QualityForm.self).map(\.value).filter { !$0.concerns.isEmpty }
      .sorted { $0.heldOn > $1.heldOn }
    return .table(
      "Concerns at reviews", [.init("Review of"), .init("Concerns"), .init("Safety plan")],
      rows.map {
        [
          .text($0.heldOn.inWords),
          .text(words($0)),
          .text($0.hasSafetyPlan.map { $0 ? "Yes" : "No" } ?? "Not recorded"),
        ]
      }, empty: "No concern was recorded at a review.")
  }

  /// The concerns, another one in the words of the form.
  private func words(_ form: QualityForm) -> String {
    form.concerns.map { concern in
      guard concern == .other, let other = form.otherConcern else { return concern.rawValue }
      return "other (\(other))"
    }.joined(separator: "; ").uppercasedFirst
  }

  private var referrals: Node {
    .table(
      "Referrals of immediate risk", [.init("When"), .init("What")],
      child.entries.all(RiskReferral.self).map {
        [.text($0.value.day.inWords), .text($0.value.sentence)]
      }, empty: "None.")
  }

  private var missing: Node {
    .table(
      "Missing or away", [.init("From"), .init("Until")],
      child.file.missing.reversed().map {
        [.text($0.startedOn.inWords), .text($0.endedOn?.inWords ?? "Still missing")]
      }, empty: "None.")
  }
}
