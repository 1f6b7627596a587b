package import Care

/// What is asked of a figure of others.
package struct ReferenceAsked: Described {
  /// Of the subject `others` alone: as the data set names them.
  var measure = ""
  var dimension: String?
  var period = ""
  /// The key of the figure, or the people of whom it is a share.
  var whose = ""
  /// The ethnic group that it is a share of.
  var group: String?
  var on: Day?
  var value: Double?
  var source = ""
  var why: String?

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("measure", &measure)
    visitor.field("dimension", &dimension)
    visitor.field("period", &period)
    visitor.field("whose", &whose)
    visitor.field("group", &group)
    visitor.field("on", &on)
    visitor.field("value", &value)
    visitor.field("source", &source)
    visitor.field("why", &why)
  }
}

extension ReferenceAsked {
  /// As a figure that is held would be answered.
  init(_ figure: ReferenceFigure) {
    self.init()
    (whose, period, value, source) = (figure.key, figure.period, figure.value, figure.source)
  }

  /// The figure that the answers make; `held` is the one that is corrected, whose name stays.
  func figure(of subject: ReferenceSubject, over held: ReferenceFigure?) -> ReferenceFigure {
    let named = held ?? self.named(subject)
    return ReferenceFigure(
      measure: named.measure, dimension: named.dimension, key: named.key, period: named.period,
      value: value ?? 0, source: source)
  }

  private func named(_ subject: ReferenceSubject) -> ReferenceFigure {
    let key =
      switch subject {
      case .residents, .rates, .others: whose
      case .legalOrders: ReferenceSubject.nationalOrders
      case .ethnicity: "\(whose): \(group ?? "")"
      }
    let day = subject == .ethnicity ? "comparator" : on?.description
    let of = subject.measure ?? (measure, dimension ?? "")
    return ReferenceFigure(
      measure: of.name, dimension: of.dimension, key: key, period: day ?? period, value: 0,
      source: "")
  }

  /// The questions that name a figure.
  static func names(_ subject: ReferenceSubject) -> [Question] {
    let on = Question(
      "on", "Of which day?", hint: "For a year, the day on which it ends: 31 3 2023.",
      isNeeded: true)
    switch subject {
    case .residents:
      return [
        Question(
          "whose", "Where?", hint: "City for the whole authority, or an area by its name."), on,
      ]
    case .rates:
      return [
        Question(
          "whose", "Whose rate is it?",
          hint: "The annual report shows England, Statistical neighbours and West Midlands."), on,
      ]
    case .legalOrders: return [on]
    case .ethnicity:
      return [
        Question(
          "whose", "Of which people?",
          hint:
            "The annual report shows City population (2021 census), England population (2021 census) and "
            + "England children in care (March 2022)."),
        Question(
          "group", "Which group?",
          .choice(
            EthnicGroup.allCases.filter { $0 != .notKnown }
              .map { Choice($0.rawValue, $0.rawValue) }), isNeeded: true),
      ]
    case .others:
      return [
        Question(
          "measure", "Which figure?", hint: "As the data set names it: reviews.in_timescale_share."),
        Question("dimension", "Broken down by what?", hint: "As the data set names it, or empty."),
        Question("whose", "Whose is it?", hint: "England, or the name of a group."),
        Question(
          "period", "Of which period?",
          hint: "2022-23, 2022-23-Q4, 2022-07, 2023-03-31, or comparator for none."),
      ]
    }
  }

  /// The questions on the figure itself.
  static func value(_ subject: ReferenceSubject) -> [Question] {
    [
      Question("value", subject.valueWords, hint: "Digits without commas.", isNeeded: true),
      Question(
        "source", "Where was it published?", hint: "The publication and its release.", .lines(2)),
    ]
  }

  static let why = Question(
    "why", "Why?", hint: "The audit keeps it with your name.", .lines(3), isNeeded: true)
}
