import Care

// What the service says of its year: achievements, themes, priorities and the action plan.

extension ServiceLists {
  var achievements: [Block] {
    list(
      entries.all(Achievement.self).map(\.value).filter { $0.year == year.name }.map {
        [.text(ServiceLists.sentence($0.text))]
      })
  }

  var themes: [Block] {
    list(
      ThemeEvidence.all(entries, in: period).map { evidence in
        var runs: [Run] = [.strong(ServiceLists.sentence(evidence.theme.title))]
        if let text = evidence.theme.text { runs.append(.text(" " + ServiceLists.sentence(text))) }
        runs.append(.text(" " + words(of: evidence)))
        return runs
      })
  }

  /// What stands behind a theme; informal interventions only where small numbers may be shown, since
  /// their issues are published one by one.
  private func words(of evidence: ThemeEvidence) -> String {
    let count = evidence.escalations
    let formal =
      count == 0
      ? "No escalation of the period was about it"
      : "\(shown(count).capitalised) "
        + (count == 1 && limit == nil ? "escalation" : "escalations") + " of the period evidence it"
    guard limit == nil else { return formal + "." }
    return formal + ", and \(shown(evidence.interventions)) informal interventions."
  }

  var priorities: [Block] {
    let all = priorities(of: year.next) { _ in [] }
    guard isPlain else { return list(all) }
    let short = all.filter { $0.text.split(separator: " ").count <= ServiceLists.plainWords }
    return list(Array(short.prefix(5)))
  }

  var carried: [Block] {
    list(
      priorities(of: year) { priority in
        let state = priority.isDone.map { $0 ? "Done." : "Carried on." }
        let progress = priority.progress.map { ServiceLists.sentence($0) }
        let words = [state, progress].compactMap(\.self).joined(separator: " ")
        return [.text(" " + (words.isEmpty ? "Progress not recorded." : words))]
      })
  }

  /// Priorities of a year, those that are part of another after it.
  private func priorities(
    of year: CollectionYear, adding words: (ServicePriority) -> [Run]
  ) -> [[Run]] {
    let all = entries.all(ServicePriority.self).filter { $0.value.year == year.name }
    return all.filter { $0.value.partOf == nil }.flatMap { whole -> [[Run]] in
      let parts = all.filter { $0.value.partOf == whole.key }.map(\.value)
      let text = parts.isEmpty ? ServiceLists.sentence(whole.value.text) : whole.value.text
      guard !parts.isEmpty else { return [[.text(text)] + words(whole.value)] }
      let list = ChartSentence.joined(parts.map(\.text))
      let colon = text.last == ":" ? "" : ":"
      return [
        [.text("\(text)\(colon) \(ServiceLists.sentence(list))")] + words(whole.value)
      ]
    }
  }

  func actions(of chapters: [String]) -> [Block] {
    let names = Set(chapters.map { $0.lowercased() })
    return table(
      of: planActions.filter { names.contains($0.chapter.lowercased()) },
      "Actions, and how they stand")
  }

  var otherActions: [Block] {
    table(
      of: planActions.filter { !chaptersShown.contains($0.chapter.lowercased()) },
      chaptersShown.isEmpty ? "Actions, and how they stand" : "Other actions, and how they stand")
  }

  /// Lines of the action plan that were open in the period or closed in it.
  var planActions: [PlanAction] {
    entries.all(PlanAction.self).map(\.value).filter {
      $0.openedOn <= period.last.adding(months: 6)
        && ($0.closedOn.map { day in day >= period.first } ?? true)
    }
  }

  private func table(of actions: [PlanAction], _ caption: String) -> [Block] {
    guard !actions.isEmpty else { return [] }
    let rows = actions.map { action in
      Table.Row(
        header: ServiceLists.sentence(action.text),
        cells: [
          action.owner, action.dueOn?.inWords ?? "no day set", standing(of: action),
        ].map { Cell(.text(Typography.curved($0)), .words) })
    }
    return [
      .table(
        Table(
          caption: caption, corner: "Action",
          columns: ["Who", "By", "How it stands"], rows: rows))
    ]
  }

  private func standing(of action: PlanAction) -> String {
    let state = action.status?.rawValue ?? "not said"
    let progress = action.progress.map { ". " + ServiceLists.sentence($0) } ?? ""
    return state.capitalised + progress
  }
}
