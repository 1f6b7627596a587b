package import Care

extension Tally {
  /// The figures of every measure of the plan, with those that were entered for the same periods.
  package func figures(reference: [ReferenceFigure] = []) -> Figures {
    var figures: [Figure] = []
    for measure in plan.measures {
      for line in plan.lines(of: measure) {
        figures.append(figure(line, reference))
      }
      for line in plan.lines(of: measure, in: words) { figures.append(wordFigure(line)) }
      figures += entered(measure, reference, beside: figures)
    }
    return Figures(figures)
  }

  private func figure(_ line: FigureLine, _ reference: [ReferenceFigure]) -> Figure {
    let layout = plan.layouts[line.breakdown]
    let numerator = sum(line.period) { layout.numerator(line.position, slot: $0) }
    let denominator = sum(line.period) { layout.denominator(line.position, slot: $0) }
    let basis = basis(of: line)
    switch line.measure.kind {
    case .count:
      return Figure(line, Double(numerator), numerator: numerator, basis: basis)
    case .share:
      let share = denominator == 0 ? nil : Double(numerator) * 100 / Double(denominator)
      return Figure(line, share, numerator: numerator, denominator: denominator, basis: basis)
    case .monthlyMean:
      let months = line.period.slots.count
      let mean = months == 0 ? nil : Double(numerator) / Double(months)
      return Figure(line, mean, numerator: numerator, denominator: months, basis: basis)
    case .rate: return rate(line, numerator, reference)
    // Kinds that only the service's own records have.
    case .mean, .sum, .ratio, .mode, .highest, .rank:
      return Figure(line, nil, numerator: 0, basis: basis)
    }
  }

  private func rate(
    _ line: FigureLine, _ children: Int, _ reference: [ReferenceFigure]
  ) -> Figure {
    let residents = reference.last {
      $0.measure == ReferenceFigure.residents && $0.period == line.period.name
        && ($0.key.isEmpty || $0.key == line.key)
    }
    guard let residents, residents.value >= 1 else {
      return Figure(line, nil, numerator: children, basis: "residents under 18: not entered")
    }
    return Figure(
      line, Double(children) / residents.value * 10_000, numerator: children,
      denominator: Int(residents.value), basis: "residents under 18: \(residents.source)")
  }

  private func wordFigure(_ line: FigureLine) -> Figure {
    let layout = plan.layouts[line.breakdown]
    let numerator = line.period.slots.reduce(0) {
      $0 + (words[line.breakdown]?[$1][line.key] ?? 0)
    }
    let denominator = sum(line.period) { layout.denominator(0, slot: $0) }
    return Figure(
      line, denominator == 0 ? nil : Double(numerator) * 100 / Double(denominator),
      numerator: numerator, denominator: denominator, basis: basis(of: line))
  }

  /// Figures entered for the measure, of periods that the computed ones have or that are no period.
  private func entered(
    _ measure: Measure, _ reference: [ReferenceFigure], beside computed: [Figure]
  ) -> [Figure] {
    let own = computed.filter { $0.measure == measure.identifier }
    let periods = Set(own.map(\.period) + plan.calendar.years.map(\.name))
    let names = Set(own.map { [$0.dimension, $0.key, $0.period] })
    return reference.filter {
      $0.measure == measure.identifier && !names.contains([$0.dimension, $0.key, $0.period])
        && (periods.contains($0.period) || $0.period.first?.isNumber == false)
    }.map {
      Figure(
        measure: $0.measure, dimension: $0.dimension, key: $0.key, period: $0.period,
        value: $0.value, unit: measure.unit, basis: "entered: \($0.source)")
    }
  }

  private func sum(_ period: ReportedPeriod, _ place: (Int) -> Int) -> Int {
    period.slots.reduce(0) { $0 + counts[place($1)] }
  }

  /// Which records were left out or pointed out, and why; of a count those that it counts.
  private func basis(of line: FigureLine) -> String {
    let layout = plan.layouts[line.breakdown]
    let note = line.measure.kind == .share ? nil : plan.breakdowns[line.breakdown].note
    return Reason.allCases.compactMap { reason in
      let count = sum(line.period) {
        reason == note
          ? layout.noted(line.position, slot: $0) : layout.reason(reason, line.position, slot: $0)
      }
      return count == 0 ? nil : "\(reason.rawValue): \(count)"
    }.joined(separator: "; ")
  }
}

extension Figure {
  fileprivate init(
    _ line: FigureLine, _ value: Double?, numerator: Int, denominator: Int? = nil, basis: String
  ) {
    self.init(
      measure: line.measure.identifier, dimension: line.dimension, key: line.key,
      period: line.period.name, value: value, unit: line.measure.unit, numerator: numerator,
      denominator: denominator, basis: basis)
  }
}
