import ArgumentParser
import Care
import Documents
import Exchange
import Foundation
import Store

/// Something that stops a command, in a sentence, with how to mend it.
struct Problem: Error, CustomStringConvertible {
  let sentence: String
  let mend: String

  var description: String { "\(sentence) \(mend)" }

  static func cannotWrite(_ path: String) -> Problem {
    Problem(
      sentence: "\(path) cannot be written, and what was there before is unchanged.",
      mend: "Check that the folder exists, is yours to write in and has room.")
  }

  static func cannotPrint(_ reason: String) -> Problem {
    Problem(
      sentence: "Standard output cannot be written (\(reason)).",
      mend: "See that there is room where it goes, or send it elsewhere; then repeat the command.")
  }

  /// Does some work; whatever stops it is said on standard error, and nothing counts as done.
  static func told<Answer>(_ work: () async throws -> Answer) async throws -> Answer {
    do {
      return try await work()
    } catch let code as ExitCode {
      throw code
    } catch let refusal as ValidationError {
      throw refusal
    } catch {
      if let fault = error as? InputFault {
        for finding in fault.earlier { StandardError.write(FindingSummary.line(of: finding)) }
      }
      StandardError.write("heard: \(error)")
      throw Ending.nothingDone
    }
  }
}

/// How a command ends; `docs/architecture.md` lists the statuses.
enum Ending {
  /// Done, with something refused or found.
  static let withFindings = ExitCode(1)
  /// Nothing was done.
  static let nothingDone = ExitCode(2)
  /// Whoever read standard output went away; the status that a shell gives for it.
  static let unread = ExitCode(141)
}
