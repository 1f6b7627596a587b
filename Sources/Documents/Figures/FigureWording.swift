import Measures

/// A figure in words and numerals, as its spelling asks.
struct FigureWording {
  let found: FoundFigure
  /// The same figure a year before, for what is said of the change.
  let before: FoundFigure?
  let spelling: Spelling
  var isHidden = false
  var isProse = false
  /// Whether the paper speaks to children.
  var isPlain = false

  private var figure: Figure { found.figure }
  private var value: Double { figure.value ?? .nan }

  /// The words; nil where the figure has not what is asked for.
  var text: String? {
    if isHidden { return hiddenText }
    guard var text = plain else { return nil }
    if let noun = spelling.noun {
      let form = isOne ? noun.one : noun.many
      text = noun.standsAlone ? form : "\(text) \(form)"
    }
    return spelling.isCapitalised ? text.capitalised : text
  }

  /// The words in the place of a figure that is not shown; they agree with a plural.
  private var hiddenText: String? {
    let isCapitalised = spelling.isCapitalised
    let text: String
    switch spelling.style {
    case .key, .period: return plain
    case .change where isProse, .changeInWords where isProse: text = "a suppressed change"
    case .moreOrFewer, .higherOrLower: text = "beside"
    case _ where spelling.noun?.standsAlone == true: text = spelling.noun?.many ?? ""
    case nil where isProse, .words where isProse, .number where isProse, .percent where isProse:
      text = HiddenWords.inProse(
        isShare: figure.unit == .percent, noun: spelling.noun?.many ?? nounOfUnit)
    case .of where isProse, .numerator where isProse, .denominator where isProse:
      text = "numbers suppressed"
    default: text = HiddenWords.inCell(isPlain: isPlain)
    }
    return isCapitalised ? text.capitalised : text
  }

  /// What a number in its unit counts, where the unit is written with it.
  private var nounOfUnit: String? {
    spelling.style == nil && !sign.isEmpty && figure.unit != .percent
      ? String(sign.drop { $0 == " " }) : nil
  }

  private var plain: String? {
    switch spelling.style {
    case nil, .percent: numeral.map { $0 + sign }
    case .number: numeral
    case .words: spelling.noun != nil && value == 0 ? "no" : Numeral.words(value)
    case .of:
      figure.numerator.flatMap { numerator in
        figure.denominator.flatMap { denominator in
          Numeral.text(Double(numerator), decimals: 0).flatMap { first in
            Numeral.text(Double(denominator), decimals: 0).map { "\(first) of \($0)" }
          }
        }
      }
    case .numerator: figure.numerator.flatMap { Numeral.text(Double($0), decimals: 0) }
    case .denominator: figure.denominator.flatMap { Numeral.text(Double($0), decimals: 0) }
    case .key: found.keyInWords
    case .period: PeriodName.words(figure.period)
    case .leftOut: figure.basis.isEmpty ? "none" : figure.basis
    case .change, .changeInWords, .moreOrFewer, .higherOrLower: change
    }
  }

  private var numeral: String? {
    found.source != nil && spelling.decimals == nil
      ? Numeral.asEntered(value) : Numeral.text(value, decimals: decimals)
  }

  private var decimals: Int {
    if let decimals = spelling.decimals { return decimals }
    return switch figure.unit {
    case .count, .children, .sessions, .rank, .days: 0
    case .percent, .workingDays, .per10k, .fte: 1
    }
  }

  private var sign: String {
    switch figure.unit {
    case .percent: "%"
    case .workingDays: " working days"
    case .days: " days"
    case .count, .children, .sessions, .rank, .per10k, .fte: ""
    }
  }

  private var isOne: Bool { numeral == "1" }

  private var change: String? {
    guard let earlier = before?.figure.value, earlier.isFinite,
      let size = Numeral.text((value - earlier).magnitude, decimals: decimals)
    else { return nil }
    let isSame = size.allSatisfy { "0.".contains($0) }
    let rose = value > earlier
    let points = figure.unit == .percent ? " percentage points" : ""
    return switch spelling.style {
    case .moreOrFewer: isSame ? "as many as" : rose ? "more than" : "fewer than"
    case .higherOrLower: isSame ? "the same as" : rose ? "higher than" : "lower than"
    case .changeInWords: isSame ? "no change" : "a \(rose ? "rise" : "fall") of \(size)\(points)"
    default: isSame ? "0" : "\(rose ? "+" : Numeral.minus)\(size)"
    }
  }
}
