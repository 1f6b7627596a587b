import Care

// What managers look at: the work of each officer, and what is overdue.

extension ServiceLists {
  var officers: [Block] {
    let roll = OfficerRoll(entries, policies: policies)
    let loads = Caseload.all(
      on: period.last, roll: roll, appointments: Appointments(entries), policies: policies)
    guard !loads.isEmpty else { return [] }
    let records = entries.all(ReviewRecord.self).map(\.value).filter { $0.writtenBy != nil }
    let escalations = entries.all(Escalation.self).map(\.value).filter {
      period.contains($0.openedOn)
    }
    let rows = loads.map { load in
      let own = records.filter { $0.writtenBy == load.officer && $0.heldOn <= period.last }
      let overdue = own.count { isOverdue($0) }
      return Table.Row(
        header: entries.entry(load.officer)?.name ?? "Officer \(load.officer.number)",
        cells: [
          cell(load.children), Cell(.text(Numeral.asEntered(load.fte) ?? "")),
          cell(own.count { period.contains($0.heldOn) }), cell(overdue),
          cell(escalations.count { $0.officer == load.officer }),
        ])
    }
    return [
      .table(
        Table(
          caption: "The work of each officer", corner: "Officer",
          columns: [
            "Children", "Full-time equivalent", "Reviews held", "Records overdue",
            "Escalations opened",
          ], rows: rows,
          notes: [[.text("Children and overdue records are those of \(period.last.inWords).")]]))
    ]
  }

  /// Whether the record of a review should have been complete by the last day that counts.
  private func isOverdue(_ record: ReviewRecord) -> Bool {
    if let done = record.completedOn, done <= period.last { return false }
    let days = policies.count(.completeDays, on: record.heldOn)
    guard let due = try? WorkingDays.englandAndWales.day(days, after: record.heldOn) else {
      return false
    }
    return due < period.last
  }

  var exceptions: [Block] {
    let open = entries.all(Escalation.self).map(\.value).filter { escalation in
      escalation.openedOn <= period.last
        && (escalation.resolvedOn.map { $0 > period.last } ?? true)
    }
    let late = open.filter { escalation in
      let limit = policies.count(.disputeDays, on: escalation.openedOn)
      return (try? WorkingDays.englandAndWales.day(limit, after: escalation.openedOn))
        .map { $0 < period.last } ?? false
    }
    let untold = late.count { $0.overdueToldOn.map { $0 > period.last } ?? true }
    let actions = planActions.filter { $0.isOverdue(on: period.last) }
    var lines: [[Run]] = []
    if !late.isEmpty {
      lines.append(Self.late(late.count, of: open.count, untold: untold))
    }
    if !actions.isEmpty {
      lines.append([
        .strong("\(actions.count) \(actions.count == 1 ? "action" : "actions")"),
        .text(
          " of the plan are past their day: "
            + ServiceLists.sentence(actions.prefix(6).map(\.text).joined(separator: "; "))),
      ])
    }
    return list(lines)
  }

  /// How many of the open escalations should have ended, and whether the assistant director knows.
  private static func late(_ late: Int, of open: Int, untold: Int) -> [Run] {
    let told =
      switch untold {
      case 0: "the assistant director has been told"
      case late: "the assistant director has not been told"
      default: "of \(untold) of them the assistant director has not been told"
      }
    let subject =
      open == 1
      ? "The one open escalation"
      : "\(late) of \(open) open escalations"
    return [
      .strong(subject),
      .text(" \(late == 1 ? "is" : "are") past the working days of all stages; \(told)."),
    ]
  }
}
