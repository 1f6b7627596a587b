/// How far before the report's year a template reaches.
extension Template {
  /// The measures that it asks for of years more than two before the report's, by how many years before.
  ///
  /// Of those years nothing else need be counted.
  package var measuresOfEarlierYears: [Int: Set<String>] {
    var measures: [Int: Set<String>] = [:]
    for binding in parts.flatMap(\.content.bindings) {
      guard case .figure(let request) = binding.subject, let measure = request.measure,
        case .yearsAgo(let ago) = request.time
      else { continue }
      let furthest = ago + (binding.spelling.comparesWithBefore ? 1 : 0)
      for years in Template.earlierYears where (ago...max(ago, furthest)).contains(years) {
        measures[years, default: []].insert(measure)
      }
    }
    return measures
  }

  /// Three years are counted whole; a template reaches four years before its own.
  private static let earlierYears = 3...4
}

extension Template.Content {
  /// Every place that a figure or a word is put into.
  fileprivate var bindings: [Binding] {
    switch self {
    case .heading(_, let phrase), .paragraph(let phrase), .note(let phrase): phrase.bindings
    case .list(let phrases, _): phrases.flatMap(\.bindings)
    case .headlines(let lines): lines.flatMap { $0.value.bindings + $0.label.bindings }
    case .grid(let grid): grid.bindings
    case .ready, .records: []
    }
  }
}

extension Phrase {
  fileprivate var bindings: [Binding] {
    pieces.flatMap { piece -> [Binding] in
      switch piece {
      case .binding(let binding): [binding]
      case .optional(let phrase, let otherwise): phrase.bindings + otherwise.bindings
      case .text, .strongMark: []
      }
    }
  }
}

extension Grid {
  /// Those of its words, and of each cell what its row and its column ask for together.
  fileprivate var bindings: [Binding] {
    let phrases = [caption, number] + notes + (rows + columns + marks).map(\.label)
    return phrases.flatMap(\.bindings) + headlineBindings + marks.map(\.binding)
      + rows.flatMap { row in columns.compactMap { row.cell(in: $0) } }
  }

  private var headlineBindings: [Binding] {
    switch headline {
    case .extremes(let phrase), .course(let phrase), .largest(let phrase), .sentence(let phrase):
      phrase.bindings
    case nil: []
    }
  }
}

extension Grid.Line {
  fileprivate func cell(in column: Grid.Line) -> Binding? {
    guard case .figure(let own) = binding.subject, case .figure(let other) = column.binding.subject
    else { return nil }
    return Binding(
      line: line, subject: .figure(own.filled(from: other)),
      spelling: binding.spelling.filled(from: column.binding.spelling))
  }
}
