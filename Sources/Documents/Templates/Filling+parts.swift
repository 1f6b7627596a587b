import Measures

extension Filling {
  /// The blocks of a part; its words for the case that a figure is missing, or a problem.
  mutating func blocks(of part: Template.Part) -> [Block] {
    switch part.content {
    case .heading(let level, let phrase):
      return [.heading(heading(level, filled(phrase).text))]
    case .paragraph(let phrase): return prose(fill(phrase), or: part.otherwise) { .paragraph($0) }
    case .note(let phrase): return prose(fill(phrase), or: part.otherwise) { .note($0) }
    case .list(let phrases, let isNumbered):
      return list(phrases, isNumbered: isNumbered, or: part.otherwise)
    case .headlines(let lines): return headlines(lines)
    case .grid(let grid):
      let result = grid.kind == .table ? table(grid) : chart(grid)
      switch result {
      case .success(let block): return [block]
      case .failure(let lacks): return stead(part.otherwise, lacks.all)
      }
    case .records(let name, let arguments):
      let blocks = lists.blocks(name, arguments)
      if !blocks.isEmpty { return blocks.map { numbered($0) } }
      return part.otherwise.map { [.note(filled($0))] } ?? [.note([.text(lists.nothing(name))])]
    case .ready(.contents): return [.contents]
    case .ready: return []
    }
  }

  /// A table of records takes the next number, as every other table does.
  private mutating func numbered(_ block: Block) -> Block {
    guard case .table(let table) = block, table.number.isEmpty, !lists.isPlain else { return block }
    return .table(table.numbered(nextNumber(of: "Table")))
  }

  private mutating func prose(
    _ filled: (runs: [Run], lacks: [Lack]), or otherwise: Phrase?, block: ([Run]) -> Block
  ) -> [Block] {
    guard filled.lacks.isEmpty else { return stead(otherwise, filled.lacks) }
    return filled.runs.text.allSatisfy(\.isWhitespace) ? [] : [block(filled.runs)]
  }

  private mutating func list(
    _ phrases: [Phrase], isNumbered: Bool, or otherwise: Phrase?
  ) -> [Block] {
    var entries: [[Run]] = []
    var lacks: [Lack] = []
    for phrase in phrases {
      let filled = fill(phrase)
      let emptinesses = filled.lacks.compactMap(\.emptiness)
      if otherwise == nil, !emptinesses.isEmpty, emptinesses.count == filled.lacks.count {
        entries.append([.text(Emptiness.sentence(emptinesses))])
        continue
      }
      lacks += filled.lacks
      if !filled.runs.text.allSatisfy(\.isWhitespace) { entries.append(filled.runs) }
    }
    guard lacks.isEmpty else { return stead(otherwise, lacks) }
    return entries.isEmpty ? [] : [.list(List(isNumbered: isNumbered, entries: entries))]
  }

  private mutating func stead(_ otherwise: Phrase?, _ lacks: [Lack]) -> [Block] {
    guard let otherwise else {
      let emptinesses = lacks.compactMap(\.emptiness)
      if emptinesses.count == lacks.count, !lacks.isEmpty {
        let sentence = Emptiness.sentence(emptinesses)
        return tellOnce(sentence) ? [.note([.text(sentence)])] : []
      }
      report(lacks)
      return []
    }
    let runs = filled(otherwise)
    return runs.isEmpty ? [] : [.note(runs)]
  }

  private mutating func headlines(_ lines: [Template.HeadlineLine]) -> [Block] {
    var found: [Headline] = []
    for line in lines {
      let value = fill(line.value)
      let label = fill(line.label)
      let lacks = value.lacks + label.lacks
      if lacks.isEmpty {
        // A figure that is not shown is no headline.
        let isHidden = value.runs.contains { $0.figure.map(book.hidden.contains) ?? false }
        if isHidden { continue }
        found.append(Headline(value: value.runs, label: label.runs))
      } else if !line.isOptional {
        // What is not recorded is said in the report's chapters; it is no headline.
        report(lacks.filter { $0.emptiness == nil })
      }
    }
    return found.isEmpty ? [] : [.headlines(found)]
  }
}

/// All figures that a table or chart lacks.
struct Lacks: Error {
  let all: [Filling.Lack]
}
