/// How figures and findings are written out.
package enum FileFormat: String, CaseIterable, Sendable {
  /// Aligned columns, for people.
  case table
  case json
  case csv
}
