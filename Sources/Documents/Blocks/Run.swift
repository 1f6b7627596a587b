/// A stretch of a sentence, perhaps a figure.
package struct Run: Sendable, Hashable {
  package let text: String
  package let isStrong: Bool
  /// Which figure of the data set it shows: `reviews.in_timescale_share 2022-23`; nil for words.
  package let figure: String?

  package init(text: String, isStrong: Bool = false, figure: String? = nil) {
    self.text = text
    self.isStrong = isStrong
    self.figure = figure
  }

  package static func text(_ text: String) -> Run { Run(text: text) }
  package static func strong(_ text: String) -> Run { Run(text: text, isStrong: true) }
}

extension [Run] {
  package var text: String { map(\.text).joined() }
}
