package import Care
import HTML

/// What was found in a version, with what is to become of each: left out, or it stays for a reason.
package struct FindingsForm: Sendable {
  private let version: RecordVersion
  private let typed: Submission?

  package init(_ version: RecordVersion, typed: Submission? = nil) {
    self.version = version
    self.typed = typed
  }

  /// Reads what was chosen; one that is to stay without a reason is not chosen yet.
  package static func handled(_ sent: Submission) -> [HandledFinding] {
    var handled: [HandledFinding] = []
    var number = 0
    while sent.holds("key-\(number)"), number < 1_000 {
      defer { number += 1 }
      guard let kind = FindingKind(rawValue: sent.text("kind-\(number)")) else { continue }
      let reason = sent.text("why-\(number)").trimmed
      let key = sent.text("key-\(number)")
      switch sent.text("what-\(number)") {
      case "leave": handled.append(HandledFinding(kind: kind, key: key, reason: nil))
      case "stay" where !reason.isEmpty:
        handled.append(HandledFinding(kind: kind, key: key, reason: reason))
      default: continue
      }
    }
    return handled
  }

  /// The fields in which nothing was chosen that must be, or a reason is missing.
  package var problems: FormProblems {
    var problems = FormProblems()
    for (number, part) in partsNotToBeSent.enumerated() {
      problems.add(Self.sentence(of: part), to: "apart-\(number)")
    }
    for (number, finding) in asked.enumerated() {
      let isStaying = typed?.text("what-\(number)") == "stay"
      if isStaying, typed?.text("why-\(number)").trimmed.isEmpty == true {
        problems.add("Say why “\(finding.words)” stays", to: "why-\(number)")
      } else if version.open.contains(finding) {
        problems.add("Leave “\(finding.words)” out, or say why it stays", to: "what-\(number)")
      }
    }
    return problems
  }

  /// The findings of which whoever looks says what becomes of them; of the others they are told the
  /// place alone.
  private var asked: [DisclosureFinding] { version.findings.filter { !$0.isHidden } }

  private var partsNotToBeSent: [String] {
    let hidden = version.open.filter(\.isHidden).map(\.part)
    return hidden.indices.filter { !hidden[..<$0].contains(hidden[$0]) }.map { hidden[$0] }
  }

  private static func sentence(of part: String) -> String {
    "\(FindingKind.apart.rawValue.uppercasedFirst) stands under “\(part)”. Write that part anew "
      + "without the names of others, or ask the head of service to look at it"
  }

  func nodes(_ problems: FormProblems) -> [Node] {
    guard !version.findings.isEmpty else {
      return [
        .subheading("What was found"),
        .paragraph("Nothing was found in this version that its reader should not have."),
      ]
    }
    return [.subheading("What was found")]
      + partsNotToBeSent.enumerated().map { number, part in
        .element(
          .div, [.id("apart-\(number)")], [.warning("\(Self.sentence(of: part)).")])
      } + asked.enumerated().flatMap { question($0, $1, problems) }
  }

  private func question(
    _ number: Int, _ finding: DisclosureFinding, _ problems: FormProblems
  ) -> [Node] {
    let times = finding.count == 1 ? "once" : "\(finding.count) times"
    return [
      .hidden("kind-\(number)", finding.kind.rawValue), .hidden("key-\(number)", finding.key),
      Field(
        "what-\(number)", "“\(finding.words)”",
        hint: "\(finding.kind.rawValue.uppercasedFirst), \(times), first under “\(finding.part)”.",
        problem: problems["what-\(number)"]
      ).radios(
        chosen(number, finding), [Choice("leave", "Leave it out"), Choice("stay", "It stays")],
        isInline: true),
      Field(
        "why-\(number)", "If “\(finding.words)” stays, why?", problem: problems["why-\(number)"]
      ).text(typed?.text("why-\(number)") ?? version.handling(of: finding)?.reason ?? ""),
    ]
  }

  private func chosen(_ number: Int, _ finding: DisclosureFinding) -> String {
    if let typed, typed.holds("key-\(number)"), typed.text("key-\(number)") == finding.key {
      return typed.text("what-\(number)")
    }
    if let handled = version.handling(of: finding) {
      return handled.reason == nil ? "leave" : "stay"
    }
    return finding.kind.isWithheld ? "leave" : ""
  }
}
