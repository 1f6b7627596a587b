import ArgumentParser
import Care
import Exchange
import Measures
import Store
import Web

extension MeasuresCommand {
  /// Prints the figures of each officer or team, and notes in the audit that they were shown.
  func tell(by group: ManagementGroup, at desk: Desk) async throws {
    let chosen = measure.isEmpty ? Measure.all : measure.compactMap(Measure.named)
    let told = chosen.filter(ManagementTally.canTell)
    if let first = chosen.first, told.isEmpty {
      throw Problem(
        sentence: "\(first.identifier) has no total that can be told by \(group.rawValue).",
        mend: "Name a measure that has one, such as reviews.held, or leave --measure out.")
    }
    let grounds = try await desk.caseGrounds(of: [year], asAt: asAt)
    let figures = try ManagementTally(grounds, of: year, by: group).figures(of: told)
    try await desk.note(
      "Figures of \(year.name) by \(group.rawValue) were shown, for management use.",
      purpose: "heard measures --by \(group.rawValue)")
    if format == .table {
      try StandardOutput.write(ManagementGroup.notice + "\n\n")
    } else {
      StandardError.write(ManagementGroup.notice)
    }
    try StandardOutput.write(FiguresFile(figures).text(format))
  }
}

extension ManagementGroup: ExpressibleByArgument {}
