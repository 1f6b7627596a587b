package import Care

/// The return of one collection year: its tables, and what was wrong in reading them.
package struct YearsReturn: Sendable {
  package let year: CollectionYear
  /// The tables in the order of the modules; several where a module came in several files.
  package let tables: [ReturnTable]
  package let findings: [Finding]
  /// Files that are meant for the return and could not be taken in, each named by a finding.
  ///
  /// Without them the return is not whole: what they would have said must not be taken as withdrawn.
  package let refusedFiles: [String]
  /// The files that were read, in the order of their names.
  package let files: [String]
  /// Whether the return came as XML, which says all it has to say in one file.
  package let isXML: Bool

  package init(
    year: CollectionYear, tables: [ReturnTable], findings: [Finding], refusedFiles: [String] = [],
    files: [String] = [], isXML: Bool = false
  ) {
    self.year = year
    self.tables = tables
    self.findings = findings
    self.refusedFiles = refusedFiles
    self.files = files
    self.isXML = isXML
  }

  /// The table of a module; nil where the return does not hold it.
  package func table(_ module: ReturnModule) -> ReturnTable? {
    tables.first { $0.module == module }
  }

  /// Every table of a module, in the order of their files.
  package func tables(_ module: ReturnModule) -> [ReturnTable] {
    tables.filter { $0.module == module }
  }
}
