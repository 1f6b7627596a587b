import Care
import Measures
import TestSupport
import Testing

/// Every figure of the service's work opens to exactly the records behind it.
@Suite("Explanations of the service's work")
struct CaseExplanationTests {
  /// Escalations by chance, some without reason, level or end.
  private static var grounds: CaseGrounds {
    var chance = Chance(seed: 11)
    var records = ServiceRecords()
    records.histories = (1...20).map { .child($0, [.stay("2021-01-01", nil)]) }
    for child in Int64(1)...20 {
      for _ in 0..<Int.random(in: 0...3, using: &chance) {
        let opened = Day.on("2022-03-01").adding(days: Int.random(in: 0...420, using: &chance))
        let days = Int.random(in: -20...60, using: &chance)
        let officer = Int64.random(in: 1...5, using: &chance)
        let reason = EscalationReason.allCases.randomElement(using: &chance)
        let level = EscalationLevel.allCases.randomElement(using: &chance)
        records.add(
          [
            Escalation.with {
              $0.openedOn = opened
              $0.officer = days == 0 ? nil : Key(officer)
              $0.reason = days == 1 ? nil : reason
              $0.resolvedOn = days < 0 ? nil : opened.adding(days: days)
              $0.resolvedAt = days < 2 ? nil : level
              $0.legalAdviceOn = days > 10 ? opened : nil
            }
          ], child: child)
      }
    }
    return CaseGrounds(
      years: [CollectionYear(ending: 2023)], histories: records.histories,
      entries: records.entries, loaded: .ending(2023))
  }

  @Test(
    "rows are the figure's numerator, denominator and basis",
    arguments: Measure.all.map(\.identifier).filter { $0.hasPrefix("escalations.") })
  func rowsAreTheFigure(identifier: String) throws {
    let measure = try #require(Measure.named(identifier))
    let figures = CaseTally(Self.grounds).figures(of: [measure])
    #expect(figures.contains { ($0.numerator ?? 0) > 2 })
    for figure in figures {
      let explanation = try CaseExplanation(
        of: identifier, key: figure.key.isEmpty ? nil : figure.key, dimension: figure.dimension,
        period: figure.period, in: Self.grounds)
      let name = "\(figure.dimension) \(figure.key) \(figure.period)"
      #expect(explanation.dimension == figure.dimension && explanation.key == figure.key)
      if measure.kind == .mean {
        #expect(explanation.numerator == figure.denominator, "\(name)")
      } else {
        #expect(explanation.numerator == figure.numerator, "\(name)")
      }
      if measure.kind == .share {
        #expect(explanation.denominator == figure.denominator, "\(name)")
      }
      #expect((explanation.leftOut == 0) == figure.basis.isEmpty, "\(name)")
    }
  }

  @Test("a key, a period or a measure that is not there is refused with those that are")
  func refused() throws {
    let breaches = [
      #expect(throws: Breach.self) {
        _ = try CaseExplanation(of: "escalations.opened", key: "weather", in: Self.grounds)
      },
      #expect(throws: Breach.self) {
        _ = try CaseExplanation(of: "escalations.opened", period: "2030-31", in: Self.grounds)
      },
      #expect(throws: Breach.self) {
        _ = try CaseExplanation(of: "escalations.reason_share", in: Self.grounds)
      },
    ]
    let sentences = breaches.map { $0?.sentence ?? "" }
    #expect(sentences[0].contains("has no key \"weather\". Use one of: \"2022-23-Q1\""))
    #expect(sentences[1].contains("has no figure for 2030-31. Its periods are: 2022-23"))
    #expect(sentences[2].contains("is counted by key alone: say which."))
  }
}
