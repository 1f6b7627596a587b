import Care

extension Measure {
  /// Measures of the social workers whom children have.
  static let socialWork: [Measure] = [
    Measure(
      identifier: "social_work.changes_in_12_months", kind: .ratio, unit: .count,
      counted: "changes of social worker in 12 months", outOf: "children in care",
      definition:
        "Changes from one social worker to another in the 12 months up to the day, of children "
        + "in care on the day, ÷ these children. The first social worker of a child is no change.",
      cases: [.socialWorkerChanges], needsSocialWorkers: true),
    Measure(
      identifier: "social_work.unallocated", kind: .count, unit: .count,
      counted: "children in care without a social worker", outOf: nil,
      definition: "Children in care on the day without a social worker on that day.",
      cases: [.withoutSocialWorker], needsSocialWorkers: true),
  ]
}

extension CaseBreakdown {
  static let socialWorkerChanges = CaseBreakdown(
    "changes of social worker",
    .yearEnds { grounds, day in
      let first = day.adding(months: -12)
      return grounds.childrenInCare(on: day).map { child in
        let workers = grounds.socialWorkers[child, default: []]
        let changes = zip(workers, workers.dropFirst()).count { one, next in
          one.worker != next.worker && first < next.startedOn && next.startedOn <= day
        }
        return .of(child, on: day, amount: Double(changes))
      }
    })

  static let withoutSocialWorker = CaseBreakdown(
    "without a social worker",
    .yearEnds { grounds, day in
      grounds.childrenInCare(on: day).map { child in
        let hasOne = grounds.socialWorkers[child, default: []].contains {
          $0.startedOn <= day && ($0.endedOn.map { $0 > day } ?? true)
        }
        return .of(child, on: day, met: !hasOne)
      }
    })
}
