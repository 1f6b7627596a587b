import ArgumentParser
import Care
import Exchange
import Store

/// `heard policy load`.
struct PolicyLoadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Sets policies from a CSV file, as `heard export records` writes it.",
    discussion: "Columns: name, value, from. A choice that is set already is left alone.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The CSV file.")
  var file: String

  func run() async throws {
    let source = try await Problem.told { try PolicyFile(path: file) }
    var findings: [Finding] = []
    try await store.work(mode: .create) { _, desk in
      let reading = try source.read()
      findings = reading.findings
      var set = 0
      for row in reading.rows {
        var policies = try await desk.policies()
        let setting = row.setting
        let old = policies.settings.first { $0.name == setting.name && $0.from == setting.from }
        guard old != setting else { continue }
        do throws(Breach) {
          try policies.set(setting)
        } catch {
          findings.append(source.refusal(row.line, "\(error)"))
          continue
        }
        let change = Change.Policy.chosen(.init(setting: RowChange(was: old, now: setting)))
        try await desk.record(.policy(change), purpose: "heard policy load")
        set += 1
      }
      try StandardOutput.write(
        "\(reading.rows.count) policies read, \(set) of them new or changed.\n")
    }
    for finding in findings { StandardError.write(FindingSummary.line(of: finding)) }
    if !findings.isEmpty { throw Ending.withFindings }
  }
}
