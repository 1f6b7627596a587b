extension DisclosureIndex {
  /// What stands in a text for everybody by which somebody whom the service knows could be known.
  package func known(in text: String) -> [String] {
    DisclosureCheck(self, DisclosureCircle(), secrets: WordRuns()).matches(in: text).map {
      String(text[$0.range])
    }
  }
}
