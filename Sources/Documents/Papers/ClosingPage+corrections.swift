import Care
import Measures

extension ClosingPage {
  /// Figures of earlier reports that are counted otherwise today: shown as they were published, and here
  /// as they are.
  var correctionBlocks: [Block] {
    let shown = corrections.filter { !isSmall($0) }
    guard !corrections.isEmpty else { return [] }
    let lead =
      "Figures of earlier years stand in this report as they were published. Since then "
      + "\(corrections.count == 1 ? "one of them has" : "\(corrections.count) of them have") been "
      + "corrected in the records:"
    return [
      .paragraph([.text(lead)]),
      .list(
        List(
          isNumbered: false,
          entries: shown.map { correction in
            [
              .strong("\(name(of: correction.now)): "),
              .text("published \(text(correction.published)), now \(text(correction.now))."),
            ]
          })),
    ]
  }

  private func name(of figure: Figure) -> String {
    let title = definitions.first { $0.measure == figure.measure }?.fullTitle ?? figure.measure
    let parts = [title, figure.key, PeriodName.words(figure.period)].filter { !$0.isEmpty }
    return parts.joined(separator: ", ")
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
