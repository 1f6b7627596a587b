package import Care

extension ReferenceSubject {
  var title: String {
    switch self {
    case .residents: "Residents under 18"
    case .rates: "Children in care in every 10,000, elsewhere"
    case .legalOrders: "Legal orders nationally"
    case .ethnicity: "Ethnic groups elsewhere"
    case .others: "Other figures"
    }
  }

  /// One of its figures, as in `Enter a number of residents`.
  var one: String {
    switch self {
    case .residents: "a number of residents"
    case .rates: "a rate"
    case .legalOrders: "a share of legal orders"
    case .ethnicity: "a share of an ethnic group"
    case .others: "another figure"
    }
  }

  /// What its figures are for.
  var sentence: String {
    switch self {
    case .residents:
      "By these Heard divides to tell the rate of children in care, of the authority and of its areas."
    case .rates: "What others published, beside which the annual report shows the authority’s rate."
    case .legalOrders:
      "Of all children in care in England the share who are so under a legal order, in per cent."
    case .ethnicity:
      "Shares of each group in the census and among children in care elsewhere, in per cent."
    case .others: "Any other figure that a report shows beside one of this service."
    }
  }

  var valueWords: String {
    switch self {
    case .residents: "How many residents under 18?"
    case .rates: "How many children in every 10,000?"
    case .legalOrders, .ethnicity: "What share, in per cent?"
    case .others: "What is the value?"
    }
  }
}

extension Double {
  /// `97900`, `85.9`: as it is typed.
  var plain: String {
    self == rounded() && abs(self) < 1e15 ? "\(Int64(self))" : "\(self)"
  }
}

extension Place {
  package static let reference = Place("/reference-figures")

  package static let referenceFile = Place("/reference-figures/file")

  static func enter(_ subject: ReferenceSubject) -> Place {
    Place("/reference-figures/new").with([("about", subject.rawValue)])
  }

  static func change(_ figure: ReferenceFigure) -> Place {
    Place("/reference-figures/change").with(figure.named)
  }

  static func takeOut(_ figure: ReferenceFigure) -> Place {
    Place("/reference-figures/take-out").with(figure.named)
  }
}

extension ReferenceFigure {
  /// What an address names the figure by.
  fileprivate var named: [(String, String?)] {
    [("measure", measure), ("by", dimension), ("key", key), ("period", period)]
  }

  /// Whether an address names this figure.
  package func isNamed(in query: Submission) -> Bool {
    named.allSatisfy { query.text($0.0) == $0.1 }
  }

  /// Whose figure it is.
  var whose: String {
    switch ReferenceSubject(of: self) {
    case .legalOrders: "England"
    case .ethnicity: population.map { "\($0.name), \($0.group.rawValue)" } ?? key
    case .residents, .rates: key
    case .others: "\(measure), \(dimension.isEmpty ? key : "\(dimension): \(key)")"
    }
  }

  /// The day or the period that it is of.
  var periodInWords: String {
    if period == "comparator" { return "As its name says" }
    return Day(period)?.inWords ?? period
  }
}
