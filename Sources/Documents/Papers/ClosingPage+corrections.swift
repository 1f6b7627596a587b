import Care
import Measures

extension ClosingPage {
  /// Figures of earlier reports that are counted otherwise today, as they were published and as they are.
  var correctionBlocks: [Block] {
    let shown = corrections.filter { !isSmall($0) }
    guard !corrections.isEmpty else { return [] }
    let lead =
      "\(corrections.count == 1 ? "One figure that was" : "\(corrections.count) figures that were") "
      + "published \(corrections.count == 1 ? "has" : "have") been corrected in the records since. "
      + "Figures of earlier years stand in this report as they were published, those of the year as "
      + "they are counted today"
    guard !shown.isEmpty else {
      return [
        .paragraph([.text("\(lead). Which they are is not told, because numbers are small.")])
      ]
    }
    return [
      .paragraph([.text("\(lead):")]),
      .list(
        List(
          isNumbered: false,
          entries: shown.map { correction in
            [
              .strong("\(name(of: correction.now).capitalised): "),
              .text(words(of: correction)),
            ]
          })),
    ]
  }

  private func name(of figure: Figure) -> String {
    let title = definitions.first { $0.measure == figure.measure }?.fullTitle ?? figure.measure
    let parts = [title, figure.key, PeriodName.words(figure.period)].filter { !$0.isEmpty }
    return parts.joined(separator: ", ")
  }

  /// With the counts behind them where both figures are written alike.
  private func words(of correction: Correction) -> String {
    let both = [correction.published, correction.now]
    var written = both.map(text)
    if written[0] == written[1] {
      written = zip(written, both).map { text, figure in
        guard let part = figure.numerator, let whole = figure.denominator else { return text }
        return "\(text) (\(part) of \(whole))"
      }
    }
    return "published \(written[0]), now \(written[1])."
  }

  private func text(_ figure: Figure) -> String {
    guard let value = figure.value else { return "no figure" }
    let decimals = figure.unit == .count ? 0 : 1
    return (Numeral.text(value, decimals: decimals) ?? "no figure")
      + (figure.unit == .percent ? "%" : "")
  }

  /// A correction of a small number, or by one, would tell of whom.
  private func isSmall(_ correction: Correction) -> Bool {
    guard let suppression else { return false }
    let counts = [correction.published.numerator, correction.now.numerator].compactMap(\.self)
    let difference = counts.count == 2 ? (counts[0] - counts[1]).magnitude : 0
    return counts.contains(where: suppression.isSmall) || suppression.isSmall(Int(difference))
  }
}
