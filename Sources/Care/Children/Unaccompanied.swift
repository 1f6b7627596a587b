/// That a child is an unaccompanied asylum-seeking child (UASC), until the status ceased (DUC).
package struct Unaccompanied: Hashable, Sendable, Codable {
  /// When the status ceased or is to cease; nil where no date is recorded.
  package var ceasesOn: Day?

  package init(ceasesOn: Day?) { self.ceasesOn = ceasesOn }

  /// Whether the child is unaccompanied and asylum seeking on a day.
  package func holds(on day: Day) -> Bool {
    guard let ceasesOn else { return true }
    return ceasesOn > day
  }
}
