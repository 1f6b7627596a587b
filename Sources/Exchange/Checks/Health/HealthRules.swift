import Care

/// Health, convictions and substance misuse of children in care for a year (OC2).
enum HealthRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "158", "Help with substance misuse was received, but whether it was offered is filled too.",
      mend: "Clear INTERVENTION_OFFERED.", ["INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"],
      in: [.oc2],
      check: .rows(\.health) { row, _ in row.received == .one && row.offered.isFilled }),
    ReturnRule(
      "159", "Help with substance misuse was not received, and whether it was offered is blank.",
      mend: "Enter 0 or 1 under INTERVENTION_OFFERED.",
      ["SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"], in: [.oc2],
      check: .rows(\.health) { row, _ in
        row.misuse == .one && row.received == .zero && row.offered.isBlank
      }),
    ReturnRule(
      "181", "An item of the health outcomes is neither 0 nor 1.",
      mend: "Enter 0 or 1, or leave it blank where it does not apply.", itemColumns, in: [.oc2],
      check: .rows(\.health) { row, _ in row.hasInvalidItem }),
    ReturnRule(
      "182", "Some health outcomes are filled, but not all four of those that every child has.",
      mend: "Fill immunisations, teeth, health assessment and substance misuse, or clear the row.",
      itemColumns, in: [.oc2],
      check: .rows(\.health) { row, _ in
        row.lacksCoreItem
          && (row.convicted.isFilled || row.healthCheck.isFilled || row.received.isFilled
            || row.offered.isFilled)
      }),
    ReturnRule(
      "190", "A child who was not in care for the whole year has health outcomes.",
      mend: "Clear them, or correct the episodes.", itemColumns, in: [.oc2, .episodes],
      check: .rowsInReturn(\.health) { row, checked in
        row.hasAnyItem && !checked.isInCareAllYear(row)
      }),
    ReturnRule(
      "191", "A child in care for the whole year lacks health outcomes.",
      mend: "Fill immunisations, teeth, health assessment and substance misuse.",
      ["CHILD"] + coreColumns, in: [.oc2, .episodes],
      check: .children { child, flagged in
        guard child.isInCareAllYear else { return }
        flagged.add(child.health.filter(\.lacksCoreItem))
        if child.health.isEmpty, let first = child.firstEpisode { flagged.add(first) }
      }),
    ReturnRule(
      "192", "The child misuses substances, but whether help was received is blank.",
      mend: "Enter 0 or 1 under INTERVENTION_RECEIVED.",
      ["SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED"], in: [.oc2],
      check: .rows(\.health) { row, _ in row.misuse == .one && row.received.isBlank }),
    ReturnRule(
      "193", "The child does not misuse substances, but help received or offered is filled.",
      mend: "Clear both, or correct SUBSTANCE_MISUSE.",
      ["SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"], in: [.oc2],
      check: .rows(\.health) { row, _ in
        (row.misuse.isBlank || row.misuse == .zero)
          && (row.received.isFilled || row.offered.isFilled)
      }),
    ReturnRule(
      "542", "A child under 10 on 31 March has an entry for convictions.",
      mend: "Clear CONVICTED, or correct the date of birth.", ["CONVICTED"], in: [.oc2],
      check: .rows(\.health) { row, year in
        row.dob.birthday(10) > year.lastDay && row.convicted.isFilled
      }),
    ReturnRule(
      "543", "A child of 10 or over in care for the whole year has no entry for convictions.",
      mend: "Enter 0 or 1.", ["DOB", "CONVICTED"], in: [.oc2, .episodes],
      check: .rowsInReturn(\.health) { row, checked in
        row.convicted.isBlank && checked.isInCareAllYear(row)
          && row.dob.birthday(10) < checked.year.lastDay
      }),
    ReturnRule(
      "544", "Convictions are filled, but not all four items that every child has.",
      mend: "Fill immunisations, teeth, health assessment and substance misuse.",
      ["CONVICTED"] + coreColumns, in: [.oc2],
      check: .rows(\.health) { row, _ in row.convicted == .one && row.lacksCoreItem }),
    ReturnRule(
      "545", "A child under 5 in care for the whole year has no entry for health checks.",
      mend: "Enter 0 or 1.", ["DOB", "HEALTH_CHECK"], in: [.oc2, .episodes],
      check: .rowsInReturn(\.health) { row, checked in
        row.healthCheck.isBlank && checked.isInCareAllYear(row)
          && row.dob.birthday(5) > checked.year.lastDay
      }),
    ReturnRule(
      "546", "A child of 5 or over has an entry for health checks, which are for younger children.",
      mend: "Clear HEALTH_CHECK, or correct the date of birth.", ["DOB", "HEALTH_CHECK"],
      in: [.oc2, .episodes],
      check: .rowsInReturn(\.health) { row, checked in
        row.healthCheck.isFilled && checked.isInCareAllYear(row)
          && row.dob.birthday(5) <= checked.year.lastDay
      }),
    ReturnRule(
      "547", "Health checks are filled, but not all four items that every child has.",
      mend: "Fill immunisations, teeth, health assessment and substance misuse.",
      ["HEALTH_CHECK"] + coreColumns, in: [.oc2],
      check: .rows(\.health) { row, _ in row.healthCheck == .one && row.lacksCoreItem }),
  ]

  private static let coreColumns = [
    "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE",
  ]
  private static let itemColumns =
    ["CONVICTED", "HEALTH_CHECK"] + coreColumns
    + ["INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"]
}
