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

/// What happened, a line for each, the oldest first.
struct TimelineText {
  private let lines: [TimelineLine]

  init(_ lines: [TimelineLine]) { self.lines = lines }

  var text: String {
    guard !lines.isEmpty else { return "Nothing is recorded yet.\n" }
    return lines.map { "\($0.day)  \($0.sentence)\n" }.joined()
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
