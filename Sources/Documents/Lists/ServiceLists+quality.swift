import Care

// What was learnt: early endings, audits, escalations and the survey's own words.

extension ServiceLists {
  var endings: [Block] {
    let learning = EndingLearning.all(entries, in: period)
    guard learning.contains(where: { $0.endings > 0 }) else { return [] }
    return [
      .table(
        Table(
          caption: "Early endings of long-term fostering by what was learnt",
          corner: "Group of learning", columns: ["Endings"],
          rows: learning.map {
            Table.Row(header: $0.group.rawValue.capitalised, cells: [cell($0.endings)])
          },
          notes: [[.text("One ending may have learning in more than one group.")]]))
    ]
  }

  var endingLearning: [Block] {
    let all = EndingLearning.all(entries, in: period)
    var told: [String] = []
    return list(
      all.compactMap { learning -> [Run]? in
        let texts = learning.texts.map(ServiceLists.sentence).filter { !told.contains($0) }
        let distinct = texts.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        told += distinct
        guard !distinct.isEmpty else { return nil }
        return [
          .strong(learning.group.rawValue.capitalised + ": "),
          .text(distinct.prefix(6).joined(separator: " ")),
        ]
      })
  }

  private var auditsOfPeriod: [Audit] {
    entries.all(Audit.self).map(\.value).filter { period.contains($0.auditedOn) }
  }

  var audits: [Block] {
    let audits = auditsOfPeriod
    guard !audits.isEmpty else { return [] }
    let areas: [AuditArea?] =
      AuditArea.allCases + (audits.contains { $0.area == nil } ? [nil] : [])
    let rows = areas.map { area in
      let own = audits.filter { $0.area == area }
      let high = own.count { $0.grade == .good || $0.grade == .outstanding }
      return Table.Row(header: ServiceLists.words(of: area), cells: [cell(own.count), cell(high)])
    }
    return [
      .table(
        Table(
          caption: "Audits of the period", corner: "Area of practice",
          columns: ["Audits", "Graded good or outstanding"], rows: rows,
          notes: [[.text("Each audit looks back over the 12 months before it.")]]))
    ]
  }

  /// Each finding once, by area and grade, with how often it was made.
  var findings: [Block] {
    let found = auditsOfPeriod.filter { $0.finding?.isEmpty == false }
    let areas: [AuditArea?] = AuditArea.allCases + [nil]
    let grades: [Grade?] = Grade.allCases + [nil]
    return list(
      areas.flatMap { area in
        grades.flatMap { grade -> [[Run]] in
          let texts = found.filter { $0.area == area && $0.grade == grade }.compactMap(\.finding)
          let words = grade.map { ", \($0.rawValue)" } ?? ""
          return texts.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            .map { text in
              let times = texts.count { $0 == text }
              return [
                .strong("\(ServiceLists.words(of: area))\(words): "),
                .text(ServiceLists.sentence(text) + (times == 1 ? "" : " (\(times) audits)")),
              ]
            }
        }
      })
  }

  private static func words(of area: AuditArea?) -> String {
    (area?.rawValue ?? "area not recorded").capitalised
  }

  var escalationLearning: [Block] {
    let opened = entries.all(Escalation.self).map(\.value).filter {
      period.contains($0.openedOn)
    }
    guard !opened.isEmpty else { return [] }
    let rows = EscalationIssue.allCases.compactMap { issue -> Table.Row? in
      let own = opened.filter { $0.issues.contains(issue) }
      guard !own.isEmpty else { return nil }
      let resolved = own.count { $0.resolvedOn.map { $0 <= period.last } ?? false }
      let asAsked = own.count { $0.outcome == .resolved || $0.outcome == .partly }
      return Table.Row(
        header: issue.rawValue.capitalised, cells: [own.count, resolved, asAsked].map(cell))
    }
    return [
      .table(
        Table(
          caption: "Escalations opened in the period by issue", corner: "Issue",
          columns: ["Opened", "Resolved since", "As asked, or partly"], rows: rows,
          notes: [[.text("One escalation may be about more than one issue.")]]))
    ]
  }

  var comments: [Block] {
    list(
      entries.all(SurveyComment.self).map(\.value).filter { period.contains($0.month) }.prefix(20)
        .map { [.text("“\(Typography.curved($0.text))”")] })
  }

  /// What may be published of the comments of the period: the words that were chosen, and nothing else.
  var quotes: [Block] {
    list(
      entries.all(SurveyComment.self).map(\.value).filter { period.contains($0.month) }
        .compactMap(\.quote).map { [.text("“\(Typography.curved($0))”")] })
  }

  /// What officers said in the period, by what it is about.
  var feedback: [Block] {
    let said = entries.all(OfficerFeedback.self).map(\.value).filter { period.contains($0.saidOn) }
    let themes: [FeedbackTheme?] = FeedbackTheme.allCases + [nil]
    return list(
      themes.flatMap { theme in
        said.filter { $0.theme == theme }.map { feedback in
          let follows =
            feedback.response.map { "What follows: " + ServiceLists.sentence($0) }
            ?? "What follows is open."
          return [
            .strong((theme?.rawValue ?? "not said").capitalised + ": "),
            .text("\(ServiceLists.sentence(feedback.text)) \(follows)"),
          ]
        }
      })
  }
}
