import Care
import Store

/// Who a child is and where the child lived, for the terminal.
struct ChildText {
  private let file: CaseFile

  init(_ file: CaseFile) { self.file = file }

  var text: String {
    var lines = ["Child \(file.localIdentifier)"]
    if let child = file.child {
      if let name = child.name { lines.append("Name: \(name)") }
      if let bornOn = child.bornOn { lines.append("Born: \(bornOn.inWords)") }
    }
    for episode in file.history(policies: .standard).episodes {
      let end = episode.ceasedOn.map { " to \($0.inWords)" } ?? " on"
      let placement = episode.placement.map { ", \($0.meaning)" } ?? ""
      lines.append("From \(episode.startedOn.inWords)\(end)\(placement)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// What happened to a child by its own day, and what the audit noted of the record, the oldest first.
struct TimelineText {
  private let history: RecordHistory

  init(_ history: RecordHistory) { self.history = history }

  var text: String {
    let parts = [
      ("What happened", history.lines.map(line)),
      (
        "What was brought in, corrected and taken out",
        history.recordings.reversed().map { line($0.noted, $0.sentence) }
      ),
      ("Who looked at the record", history.viewings.reversed().map { line($0, nil) }),
    ].filter { !$0.1.isEmpty }
    if parts.isEmpty { return "Nothing is recorded yet.\n" }
    return parts.map { heading, lines in "\(heading)\n\(lines.joined())" }
      .joined(separator: "\n")
  }

  private func line(_ line: TimelineLine) -> String {
    let recorded = line.recordedOn.flatMap { $0 == line.day ? nil : " (recorded on \($0))" }
    return "\(line.day)  \(line.sentence)\(recorded ?? "")\n"
  }

  private func line(_ noted: Viewing, _ sentence: String?) -> String {
    let what = sentence.map { "\($0) " } ?? ""
    return "\(noted.at.dayInEngland)  \(what)\(noted.by): \(noted.purpose)\n"
  }
}

/// Until when a record must be kept, and by which law.
struct RetentionText {
  private let kept: KeptRecord

  init(_ kept: KeptRecord) { self.kept = kept }

  var text: String {
    let sentence = kept.adoptedOn == nil ? Retention.sentence : Retention.adoptionSentence
    let citation = kept.adoptedOn == nil ? Retention.citation : Retention.adoptionCitation
    let until =
      kept.until.map { "It must be kept until \($0.inWords)." }
      ?? "The date of birth is not known, and with it how long the record must be kept."
    return "\(until)\n\(sentence) (\(citation.provision))\n"
  }
}
