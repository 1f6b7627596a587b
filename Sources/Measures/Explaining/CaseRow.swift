package import Care

/// One record of the service behind a figure.
package struct CaseRow: Hashable, Sendable {
  package let group: ExplanationRow.Group
  /// The child that it is about, as lists name the child; empty for a record of no child.
  package let label: String
  package let localIdentifier: String
  /// What the record is called where it is of no child: `officer 12`.
  package let record: String
  /// The day that is counted.
  package let day: Day
  /// What is added up: working days, full-time equivalents, children; 1 where records are counted.
  package let amount: Double
  /// What an amount is divided by in a figure for each officer.
  package let weight: Double
  package let reason: String?

  init(_ one: Case, _ group: ExplanationRow.Group, _ history: CareHistory?) {
    self.group = group
    label = history?.label ?? ""
    localIdentifier = history?.localIdentifier ?? ""
    record = one.subject
    day = one.day
    amount = one.amount
    weight = one.weight
    reason = one.reason
  }

  /// Those counted first, those left out last.
  var order: Int { ExplanationRow.Group.allCases.firstIndex(of: group) ?? 0 }
}
