import Care

/// A decision of a review that was past its day when an officer raised it.
struct OwedDecision: Sendable {
  let child: Int
  let work: OwedWork
  /// The review at which it was made, and the day by which it was to be done.
  let heldOn: Day
  var dueOn: Day
  /// Up to this day it was not carried out; on it, where it was at last.
  var until: Day
  var isDone: Bool

  /// Takes the review last held long enough before; nil where there was none in the present time in
  /// care.
  init?(
    _ work: OwedWork, of child: Int, raisedOn day: Day, until: Day, isDone: Bool,
    in ground: SampleGround
  ) {
    guard let heldOn = ground.reviewed(child, wellBefore: day) else { return nil }
    self.child = child
    self.work = work
    self.heldOn = heldOn
    dueOn = heldOn.adding(days: min(heldOn.days(to: day) - 1, 42))
    self.until = until
    self.isDone = isDone
  }

  /// The decisions of each child, one for work that was raised several times before it was done.
  static func byChild(_ decisions: [OwedDecision]) -> [Int: [OwedDecision]] {
    Dictionary(grouping: decisions, by: \.child).mapValues { decisions in
      var joined: [OwedDecision] = []
      for decision in decisions.sorted(by: { ($0.heldOn, $0.until) < ($1.heldOn, $1.until) }) {
        let same = joined.lastIndex {
          $0.work == decision.work && decision.heldOn <= $0.until
        }
        guard let same else {
          joined.append(decision)
          continue
        }
        joined[same].dueOn = min(joined[same].dueOn, decision.dueOn)
        guard joined[same].until <= decision.until else { continue }
        joined[same].until = decision.until
        joined[same].isDone = decision.isDone
      }
      return joined
    }
  }

  /// The rows of the decision, given the days of the child's reviews in their order: at each review
  /// until it is done it is carried over, and one that is given up goes at the review after.
  func rows(reviews: [Day], end: Day) -> [ReviewDecision] {
    var rows: [ReviewDecision] = []
    var row = ReviewDecision.with {
      $0.heldOn = heldOn
      $0.text = work.text
      $0.owner = work.owner
      $0.dueOn = dueOn
      $0.status = .open
    }
    for review in reviews where review > heldOn {
      if isDone, until < review { break }
      guard review <= until, let carried = try? row.carriedOver(to: review) else {
        row.status = .dropped
        return rows + [row]
      }
      rows.append(carried.closed)
      row = carried.next
    }
    if isDone, until <= end {
      row.status = .done
      row.doneOn = until
      row.evidence = "Seen in the record."
    }
    return rows + [row]
  }
}

extension SampleGround {
  /// The days of a child's reviews in the present time in care, in their order.
  func reviewDays(of child: Int) -> [Day] {
    let start = roll.children[child].startedOn
    return Set(records[child].reviews.map(\.heldOn).filter { $0 >= start }).sorted()
  }

  /// The last review of the present time in care that was held two weeks before a day or earlier.
  func reviewed(_ child: Int, wellBefore day: Day) -> Day? {
    let start = roll.children[child].startedOn
    let last = day.adding(days: -15)
    return records[child].reviews.lazy.map(\.heldOn).filter { $0 >= start && $0 <= last }.max()
  }
}
