/// The record of a review as one recipient gets it, or the pack about an escalation, with what was
/// found in it.
package struct RecordVersion: Hashable, Sendable {
  /// A heading with its text, as the recipient reads it.
  package struct Part: Hashable, Sendable {
    package let title: String
    package let text: String

    package init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }

  /// The day of the review, or that on which the escalation was opened.
  package let heldOn: Day
  /// The escalation whose pack it is; nil for the record of a review.
  package let pack: Key<Escalation>?
  package let recipient: Recipient
  package let parts: [Part]
  /// What was found in the texts before anything was left out, in the order of the record.
  package let findings: [DisclosureFinding]
  /// What was done with findings; one that is withheld without asking need not be among them.
  package let handled: [HandledFinding]

  package var isEmpty: Bool { parts.isEmpty }

  /// The findings of which nobody has said yet what is to become of them.
  package var open: [DisclosureFinding] {
    findings.filter { finding in !finding.kind.isWithheld && self.handling(of: finding) == nil }
  }

  /// For whom it is, as its release keeps it.
  package var recipientKept: String {
    pack.map(RecordRelease.recipient) ?? recipient.label
  }

  package func handling(of finding: DisclosureFinding) -> HandledFinding? {
    handled.first { $0.kind == finding.kind && $0.key == finding.key }
  }

  /// Everything that the recipient gets, as one text: what a release is sealed by.
  package var wholeText: String {
    (["\(heldOn)", recipient.code, recipientKept] + parts.flatMap { [$0.title, $0.text] })
      .joined(separator: "\u{1F}")
  }
}

/// Makes the versions of the record of one review.
package struct VersionMaker: Sendable {
  /// The theme of the block that is a letter to the child.
  package static let letterTheme = "Letter to the child"

  let child: OpenChild
  package let heldOn: Day
  private let index: DisclosureIndex
  private let sealed: SealedNames
  private let blocks: [RecordBlock]

  /// `index` holds everybody but those of `sealed` records.
  ///
  /// `blocks` is the whole text of the child's records, where whoever sends one out may not read all of
  /// it: nothing can be kept from a recipient that is not known here.
  package init(
    _ child: OpenChild, heldOn: Day, index: DisclosureIndex, sealed: SealedNames = SealedNames(),
    blocks: [RecordBlock]? = nil
  ) {
    self.child = child
    self.heldOn = heldOn
    self.index = index
    self.sealed = sealed
    self.blocks = blocks ?? child.entries.all(RecordBlock.self).map(\.value)
  }

  /// The version for a recipient, with what is to be left out left out.
  ///
  /// What is found of a record of which whoever looks may not know is handled as somebody who may know
  /// has `kept` it, whatever is said now.
  package func version(
    for recipient: Recipient, handled: [HandledFinding] = [], kept: [HandledFinding] = []
  ) -> RecordVersion {
    version(of: texts(for: recipient), for: recipient, handled: handled, kept: kept)
  }

  /// The same of other texts about the child: the pack about an escalation.
  func version(
    of texts: [RecordVersion.Part], for recipient: Recipient, pack: Entered<Escalation>? = nil,
    handled: [HandledFinding], kept: [HandledFinding]
  ) -> RecordVersion {
    let (looked, findings) = look(through: texts, for: recipient)
    let settled = findings.compactMap { finding in
      (finding.isHidden ? kept : handled).first { $0.kind == finding.kind && $0.key == finding.key }
    }
    return RecordVersion(
      heldOn: pack?.value.openedOn ?? heldOn, pack: pack?.key, recipient: recipient,
      parts: looked.map { part, matches in
        .init(title: part.title, text: part.text.leavingOut(matches, settled))
      }, findings: findings, handled: settled)
  }

  private func look(
    through texts: [RecordVersion.Part], for recipient: Recipient
  ) -> (looked: [(RecordVersion.Part, [TextMatch])], findings: [DisclosureFinding]) {
    let circle = DisclosureCircle(child, for: recipient)
    let check = DisclosureCheck(index, circle, secrets: secrets(from: recipient))
    let sealed = SealedCheck(sealed, circle)
    var findings: [DisclosureFinding] = []
    let looked = texts.map { part in
      let matches = sealed.adding(to: check.matches(in: part.text), in: part.text)
      add(matches, of: part, to: &findings)
      return (part, matches)
    }
    return (looked, findings)
  }

  private func add(
    _ matches: [TextMatch], of part: RecordVersion.Part, to findings: inout [DisclosureFinding]
  ) {
    for match in matches {
      if let held = findings.firstIndex(where: { $0.kind == match.kind && $0.key == match.key }) {
        findings[held].count += 1
      } else {
        findings.append(
          DisclosureFinding(
            kind: match.kind, key: match.key, words: String(part.text[match.range]),
            part: part.title, count: 1, isHidden: match.isHidden))
      }
    }
  }

  /// The letter first and for the child alone, then the themes in their order, then the decisions.
  private func texts(for recipient: Recipient) -> [RecordVersion.Part] {
    let blocks = blocks.filter { $0.heldOn == heldOn && recipient.mayRead($0) && !$0.text.isBlank }
      .sorted { ($0.position, $0.theme) < ($1.position, $1.theme) }
    let letters = recipient.isChild ? blocks.filter { $0.theme == Self.letterTheme } : []
    let others = blocks.filter { $0.theme != Self.letterTheme }
    return (letters + others).map { RecordVersion.Part(title: $0.theme, text: $0.text) } + decisions
  }

  private var decisions: [RecordVersion.Part] {
    let rows = child.entries.all(ReviewDecision.self).map(\.value)
      .filter { $0.heldOn == heldOn && $0.status != .dropped }
    guard !rows.isEmpty else { return [] }
    let lines = rows.enumerated().map { index, row in
      let due = row.dueOn.map { ", by \($0.inWords)" } ?? ""
      return "\(index + 1). \(row.text) (\(row.owner)\(due))"
    }
    return [RecordVersion.Part(title: "Decisions", text: lines.joined(separator: "\n"))]
  }

  /// What the child's own records hold that the recipient may not read.
  private func secrets(from recipient: Recipient) -> WordRuns {
    var runs = WordRuns()
    for block in blocks where !recipient.mayRead(block) {
      guard block.theme != Self.letterTheme else { continue }
      runs.add(TextWord.words(of: block.text))
    }
    return runs
  }
}

extension String {
  /// The text with a mark in the place of each match that does not stay.
  fileprivate func leavingOut(_ matches: [TextMatch], _ handled: [HandledFinding]) -> String {
    var text = ""
    var position = startIndex
    for match in matches where match.range.lowerBound >= position {
      let handling = handled.first { $0.kind == match.kind && $0.key == match.key }
      let isLeftOut = handling.map { $0.reason == nil } ?? match.kind.isWithheld
      guard isLeftOut else { continue }
      text += self[position..<match.range.lowerBound] + match.kind.mark
      position = match.range.upperBound
    }
    return text + self[position...]
  }
}
