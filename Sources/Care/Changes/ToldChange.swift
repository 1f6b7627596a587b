/// A change of one row about the service, as the audit tells it: by whom, when, and why.
package struct ToldChange<Row: Hashable & Sendable & Codable>: Hashable, Sendable {
  package let noted: Viewing
  package let change: RowChange<Row>

  package init(_ noted: Viewing, _ change: RowChange<Row>) {
    self.noted = noted
    self.change = change
  }
}
