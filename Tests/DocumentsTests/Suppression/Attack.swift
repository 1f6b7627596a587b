/// What a reader can work out of hidden counts from all that is shown.
struct Attack {
  private let structure: CountStructure
  private let hidden: Set<CountID>
  /// Equations that a reader knows.
  private let known: [CountEquation]

  init(_ structure: CountStructure, hidden: Set<CountID>) {
    self.structure = structure
    self.hidden = hidden
    known = structure.equations.filter { equation in
      equation.knownBy.isEmpty || equation.knownBy.contains { !hidden.contains($0) }
    }
  }

  /// The equations that hold a count, or an unknown one that is bound to it.
  func equations(around id: CountID) -> [CountEquation] {
    var ids: Set<CountID> = [id]
    var found: Set<Int> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (index, equation) in known.enumerated() where !found.contains(index) {
        guard equation.terms.contains(where: { ids.contains($0.id) }) else { continue }
        found.insert(index)
        ids.formUnion(equation.terms.map(\.id).filter(isUnknown))
        isGrowing = true
      }
    }
    return found.sorted().map { known[$0] }
  }

  /// How many values an unknown count can have; nil where nothing bounds it.
  func possibleValues(of id: CountID) -> Int? {
    let equations = equations(around: id)
    guard !equations.isEmpty else { return nil }
    var unknowns: [CountID] = []
    for term in equations.flatMap(\.terms) where isUnknown(term.id) && !unknowns.contains(term.id) {
      unknowns.append(term.id)
    }
    guard let target = unknowns.firstIndex(of: id) else { return nil }
    let range = FeasibleRange(
      bounds: unknowns.map(bounds),
      rows: equations.map { equation in
        FeasibleRange.Row(
          coefficients: unknowns.map { id in
            Double(equation.terms.filter { $0.id == id }.reduce(0) { $0 + $1.sign })
          }, sum: Double(equation.constant - shown(in: equation)))
      })
    return range.wholeNumbers(of: target)
  }

  private func shown(in equation: CountEquation) -> Int {
    equation.terms.filter { !isUnknown($0.id) }.reduce(0) {
      $0 + $1.sign * (structure.counts[$1.id]?.value ?? 0)
    }
  }

  /// Hidden counts are unknown, and what is left of a whole, which no paper prints.
  private func isUnknown(_ id: CountID) -> Bool {
    hidden.contains(id) || structure.counts[id]?.isPrinted == false
  }

  /// What a reader knows of an unknown count by itself: no nought is hidden.
  private func bounds(_ id: CountID) -> (lower: Double, upper: Double) {
    structure.counts[id]?.isPrinted == true ? (1, 1e9) : (0, 1e9)
  }
}
