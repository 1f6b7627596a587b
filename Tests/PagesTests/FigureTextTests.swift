import Measures
import Testing

@testable import Pages

@Suite("Figures as pages write them")
struct FigureTextTests {
  private static func figure(
    _ value: Double?, _ unit: Unit = .count, basis: String = ""
  ) -> Figure {
    Figure(
      measure: "a.b", period: "2022-23", value: value, unit: unit, numerator: 1_204,
      denominator: 5_864, basis: basis)
  }

  @Test
  func `numbers have their thousands apart and parts where the unit has them`() {
    #expect(FigureText(Self.figure(1_204)).words == "1,204")
    #expect(FigureText(Self.figure(87.25, .percent)).words == "87.3%")
    #expect(FigureText(Self.figure(22.2, .workingDays)).words == "22.2 working days")
    #expect(FigureText(Self.figure(3, .children)).words == "3")
    #expect(FigureText(Self.figure(1)).parts == "1,204 of 5,864")
  }

  @Test
  func `what has no value says why`() {
    #expect(FigureText(nil).words == "Not counted")
    #expect(FigureText(Self.figure(nil, basis: "not recorded")).words == "Not recorded")
    #expect(FigureText(Self.figure(nil)).words == "None to count")
    let withheld = FigureText(Self.figure(nil, basis: Figure.withheldBasis))
    #expect(withheld.words == "Withheld")
    #expect(withheld.parts == nil)
  }

  @Test
  func `a change is told with its sign, and not where one of the two has no value`() {
    let now = FigureText(Self.figure(120))
    #expect(now.change(since: Self.figure(100)) == "+20")
    #expect(now.change(since: Self.figure(130)) == "\u{2212}10")
    #expect(now.change(since: Self.figure(120)) == "no change")
    #expect(now.change(since: Self.figure(nil)) == nil)
    #expect(
      FigureText(Self.figure(50, .percent)).change(since: Self.figure(48.5, .percent))
        == "+1.5 percentage points")
  }
}
