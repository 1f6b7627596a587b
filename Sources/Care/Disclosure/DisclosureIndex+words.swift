extension DisclosureIndex {
  /// What stands in a text by which somebody whom the service knows could be known: names, addresses,
  /// schools, numbers. Nobody may be named in it.
  package func known(in text: String) -> [String] {
    DisclosureCheck(self, DisclosureCircle(), secrets: WordRuns()).matches(in: text).map {
      String(text[$0.range])
    }
  }
}
