extension Measure {
  /// The measure in a line: what is counted, and of what.
  package var title: String {
    switch kind {
    case .count, .sum, .rank: counted
    case .mean, .ratio: "\(counted), on average"
    case .mode: "\(counted), most frequent"
    case .highest: "\(counted), highest"
    case .monthlyMean: "\(counted), a month on average"
    case .share, .rate: counted + (outOf.map { ", of \($0)" } ?? "")
    }
  }

  /// The measures by what they are about, in the order of the data set.
  package static let chapters: [MeasureChapter] = [
    MeasureChapter("Children in care", children),
    MeasureChapter(
      "Reviews",
      reviews + meetings + lead.filter { $0.identifier.hasPrefix("reviews.") } + recording),
    MeasureChapter(
      "Children's voice",
      voice + lead.filter { $0.identifier.hasPrefix("voice.") } + sentViews + survey),
    MeasureChapter(
      "The IRO's oversight",
      oversight + footprints + permanence + plans + decisions + adoption + accommodation
    ),
    MeasureChapter("Challenges", disputes),
    MeasureChapter("Safeguarding", safeguarding + concerns),
    MeasureChapter("Quality", quality),
    MeasureChapter("The service", workforce + caseload + allocation + supervision),
    MeasureChapter("Social workers", socialWork),
  ]
}

/// Measures about one subject.
package struct MeasureChapter: Sendable {
  package let title: String
  package let measures: [Measure]

  init(_ title: String, _ measures: [Measure]) {
    self.title = title
    self.measures = measures
  }
}
