import Care

/// A report as a service words it: headings, sentences with figures bound in, tables and charts.
///
/// What is written how is told in `docs/report-templates.md`.
package struct Template: Sendable {
  /// Name of the file it was read from, for messages.
  package let file: String
  let title: Phrase
  let subtitle: Phrase
  let parts: [Part]

  /// One part of a template, with the line it starts on.
  struct Part: Sendable {
    let line: Int
    let content: Content
    /// What is printed in its place where a figure is missing.
    var otherwise: Phrase?
  }

  /// What a part of a template is.
  enum Content: Sendable {
    case heading(level: Int, Phrase)
    case paragraph(Phrase)
    case list([Phrase], isNumbered: Bool)
    case note(Phrase)
    case headlines([HeadlineLine])
    case grid(Grid)
    case ready(Ready)
    /// A list or table of the service's own records; the words are what it is narrowed to.
    case records(ServiceList, [String])
  }

  /// One headline figure and what stands beside it.
  struct HeadlineLine: Sendable {
    let line: Int
    let value: Phrase
    let label: Phrase
    /// Left out, without a word, where its figure is missing.
    let isOptional: Bool
  }

  /// Parts that Heard writes by itself.
  enum Ready: String, Sendable, CaseIterable {
    case contents
    case definitions
    case leftOut = "left out"
    case reconciliation
    case sources
  }
}

/// A sentence or a stretch of one, with the places where figures go.
struct Phrase: Sendable {
  var pieces: [Piece] = []

  /// A piece of a phrase.
  enum Piece: Sendable {
    case text(String)
    /// Strong type begins or ends.
    case strongMark
    case binding(Binding)
    /// Printed only where none of its figures is missing; else the second phrase.
    case optional(Phrase, otherwise: Phrase)
  }

  var isEmpty: Bool { pieces.isEmpty }
}

extension Template {
  /// The chapters of the action plan that its lists name, in small letters.
  var chaptersShown: Set<String> {
    var chapters: Set<String> = []
    for part in parts {
      if case .records(.actions, let names) = part.content {
        chapters.formUnion(names.map { $0.lowercased() })
      }
    }
    return chapters
  }

  /// The kinds of the service's own records that the report is made from beside the figures: those that
  /// its lists show, and what was published before.
  package var kindsShown: Set<String> {
    let frozen: [any Entry.Type] = [Publication.self, PublishedFigure.self]
    var kinds = Set(frozen.map { $0.kind })
    for part in parts {
      if case .records(let list, _) = part.content { kinds.formUnion(list.kinds) }
    }
    return kinds
  }
}
