extension RuleBook {
  /// Who is named for a child, how soon and for how long; the work of officers; sealed records.
  static let officers = [
    StatutoryRule(
      "officers.named",
      "Every child who is looked after has a named officer before the first review.",
      Appointment.citation, in: "Officers/Appointment+check.swift"),
    StatutoryRule(
      "officers.allocation-hours",
      "A child has a named officer within 72 clock hours of the service being told.",
      Policy.allocationHours.definition.citation, in: "Officers/Allocation.swift",
      policy: .allocationHours),
    StatutoryRule(
      "officers.allocation-days",
      "A child has a named officer within 5 working days of coming into care.",
      Policy.allocationDays.definition.citation, in: "Officers/Allocation.swift",
      policy: .allocationDays),
    StatutoryRule(
      "officers.notice",
      "The service is told of a child within 2 working days of the child coming into care.",
      Policy.noticeDays.definition.citation, in: "Officers/Allocation.swift", policy: .noticeDays),
    StatutoryRule(
      "officers.continuity", "A child keeps one officer throughout; cover is no change of officer.",
      Appointments.continuityCitation, in: "Officers/Appointments.swift"),
    StatutoryRule(
      "officers.siblings",
      "Brothers and sisters share an officer unless a reason is recorded: a conflict of interest, the "
        + "size of the group or another.",
      SiblingsApart.citation, in: "Officers/Kinship.swift"),
    StatutoryRule(
      "officers.parent-and-child",
      "A looked-after parent and their own child have different officers unless a manager recorded "
        + "why not.",
      ParentAndChildTogether.citation, in: "Officers/Kinship.swift"),
    StatutoryRule(
      "officers.caseload", "A full-time officer has between 50 and 70 children.",
      Caseload.citation, in: "Officers/Caseload.swift", policy: .caseloadHighest),
    StatutoryRule(
      "officers.supervision",
      "An officer is supervised 9 to 10 times a year, pro rata for the time at work.",
      SupervisionStanding.citation, in: "Supervision/SupervisionStanding.swift",
      policy: .supervisionLowest),
    StatutoryRule(
      "audits.sample",
      "Files are drawn for audit so that every child has the same chance and no officer is missed in "
        + "a year, looking back over 12 months.",
      AuditSample.citation, in: "Quality/AuditSample.swift", policy: .auditMonths),
    StatutoryRule(
      "records.sealed",
      "An adoption order seals a child's record: it is opened for a stated reason alone, and no list "
        + "of brothers and sisters leads to it.",
      RecordState.citation, in: "Endings/RecordState.swift"),
  ]
}
