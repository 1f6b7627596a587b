/// The reports that a service makes of its records.
package enum ReportKind: String, CaseIterable, Sendable {
  /// The annual report that section 7 of the IRO Handbook asks for.
  case annual
  /// The annual report on two pages, for children and young people.
  case children
  /// The data set of a month, for the managers of the service.
  case monthly
  /// The quality assurance report of a quarter.
  case quarterly

  /// Whether it is published, so that small numbers are not shown in it.
  package var isPublished: Bool { self == .annual || self == .children }

  /// Whether it ends with how its figures are made, where its template does not say.
  var hasClosingPage: Bool { self != .children }

  /// The wording that comes with Heard; a service can write it to a file, change it and use that.
  package var standardTemplate: String {
    switch self {
    case .annual: AnnualWording.template
    case .children: ChildrenWording.template
    case .monthly: MonthlyWording.template
    case .quarterly: QuarterlyWording.template
    }
  }
}
