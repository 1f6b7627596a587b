import Care
import Exchange

/// The page of all rules, kept as `docs/rules.md`; a test holds the two together.
struct RulesPage {
  var text: String {
    """
    # Rules

    Written by `heard rules`; do not edit. How sure we are of each rule's wording: *read in the \
    source*, *stated by others*, *inferred*, or *unverified*, which is always a policy that a \
    service can set.

    ## Statutory rules

    | rule | what it says | where it stands | certainty | kept in | policy |
    |---|---|---|---|---|---|
    \(statutory)

    ## Policies

    Choices that the law leaves open or that we could not verify, each dated: \
    `heard policy set NAME VALUE --from DAY`.

    | policy | decides | default | may be | open because |
    |---|---|---|---|---|
    \(policies)

    ## Checks of the return

    A number alone is the DfE's; H is ours. The earliest rule set that is known is that of \
    2022-23, and stands for the years before it.

    | rule | what it finds | how to mend it | columns | years |
    |---|---|---|---|---|
    \(checks)

    ## Reading the return

    | rule | what it asks |
    |---|---|
    \(reading)

    """
  }

  private var statutory: String {
    rows(
      RuleBook.all.filter { !$0.name.hasPrefix("policy.") }.map {
        [
          $0.name, $0.sentence, $0.citation.provision, $0.certainty.rawValue, "`\($0.file)`",
          $0.policy?.name ?? "",
        ]
      })
  }

  private var policies: String {
    rows(
      Policy.allCases.map {
        let definition = $0.definition
        return [
          $0.name, definition.sentence, "\(definition.standard)", definition.allowed.inWords,
          definition.whyOpen,
        ]
      })
  }

  private var checks: String {
    rows(
      ReturnRule.all.map {
        [$0.number, $0.sentence, $0.mend, $0.columns.joined(separator: " "), $0.years.inWords]
      })
  }

  private var reading: String { rows(ReadingRule.allCases.map { [$0.number, $0.sentence] }) }

  private func rows(_ rows: [[String]]) -> String {
    rows.map { cells in
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }
}

extension RuleYears {
  /// `all`, `from 2024-25`, `to 2023-24`, `2023-24 to 2024-25`.
  var inWords: String {
    switch (first, last) {
    case (nil, nil): "all"
    case (let first?, nil): "from \(CollectionYear(ending: first).name)"
    case (nil, let last?): "to \(CollectionYear(ending: last).name)"
    case (let first?, let last?):
      first == last
        ? CollectionYear(ending: first).name
        : "\(CollectionYear(ending: first).name) to \(CollectionYear(ending: last).name)"
    }
  }
}
