import Care
import HTML

/// What was judged of where a child lives, and whether an alert stands.
struct AccommodationPart {
  let child: OpenChild
  let today: Day

  var nodes: [Node] {
    let alert = child.accommodationAlert(on: today).map { [Node.warning($0.sentence)] } ?? []
    return alert + [
      RecordedWorkTable(child: child).node(
        "Whether the child’s home is suitable", when: "Judged on",
        [.init("Suitable"), .init("Why"), .init("Until")], empty: "It was not judged."
      ) { (judgement: AccommodationJudgement) in
        [
          .text(judgement.isSuitable ? "Yes" : "No"), judgement.reason.map { .written($0) } ?? "–",
          .text(judgement.endedOn?.inWords ?? "–"),
        ]
      }
    ]
  }
}

extension OpenChild {
  /// The alert on where the child lives that stands on a day.
  func accommodationAlert(on day: Day) -> AccommodationAlert? {
    history.accommodationAlert(
      on: day, judgements: entries.all(AccommodationJudgement.self).map(\.value))
  }
}
