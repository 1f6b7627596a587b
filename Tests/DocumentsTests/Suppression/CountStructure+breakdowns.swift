import Care
import Measures

// How the numbers of the data set add up.

extension CountStructure {
  /// Keys that are sums of other keys of their dimension.
  private static let composites: [(dimension: String, key: String, parts: [String])] = [
    ("age_band", "10 and over", ["10 to 15", "16 and 17"]),
    ("length_of_care", "3 years and over", ["5 years and over"]),
    ("length_of_care", "5 years and over", ["5 years and over, child under 10"]),
    (
      "placement", "family-based",
      [
        "foster care", "family or connected foster care", "placed with parents",
        "placed for adoption",
      ]
    ),
    (
      "placement", "not family-based",
      ["residential care", "supported accommodation", "secure estate", "other"]
    ),
    ("venue", "in person", ["where the child lives", "school", "office", "elsewhere"]),
    ("answer", "attended at least one review", ["attends all reviews", "attends some reviews"]),
  ]

  /// Keys that stand beside the parts of a breakdown and are not among them.
  private static let besides: Set<String> = [
    "10 and over", "5 years and over", "5 years and over, child under 10", "family-based",
    "not family-based", "in person", "attended at least one review",
  ]

  /// Dimensions whose keys overlap, so that they do not add up to anything.
  private static let overlapping: Set<String> = [
    "distance", "plan", "feeling", "finding", "answer", "answer_of_those_who_come",
    "answer_of_those_who_do_not_come", "comparator",
  ]

  /// Answers to one question of the survey.
  private static let questions = [
    ["attends all reviews", "attends some reviews"],
    ["always understands decisions", "sometimes understands decisions"],
    [
      "always told what happened when not attending",
      "sometimes told what happened when not attending",
    ],
    ["happy with how often they see their IRO", "would like to see their IRO more"],
  ]

  private struct Group: Hashable {
    let family: String, dimension: String, period: String
  }

  mutating func addBreakdowns(_ shares: [Figure]) {
    let parts = Dictionary(
      grouping: counts.keys.filter { !$0.dimension.isEmpty && counts[$0]?.isPrinted == true },
      by: { Group(family: $0.family, dimension: $0.dimension, period: $0.period) })
    for (group, ids) in parts.sorted(by: {
      ($0.value.min()?.key ?? "") < ($1.value.min()?.key ?? "")
    }) {
      let ids = ids.sorted()
      addComposites(of: ids)
      let wholes = wholes(of: ids, shares)
      if group.dimension.hasPrefix("answer") {
        for question in CountStructure.questions {
          let own = ids.filter { question.contains($0.key) }
          for whole in CountStructure.wholes(of: own, shares) {
            addSum(own, to: whole, of: question[0])
          }
        }
      }
      guard !CountStructure.overlapping.contains(group.dimension) else { continue }
      let own = ids.filter { !CountStructure.besides.contains($0.key) }
      if let total = total(of: group.family, group.period) { addSum(own, to: total) }
      for whole in wholes { addSum(own, to: whole, of: group.dimension) }
      if group.dimension == "code" { addVoice(own) }
    }
  }

  /// Reviews by whether the child came, beside the codes and the other shares of those attended.
  mutating func addAttendance() {
    let codes = [
      "attended": ["PN1", "PN2", "PN3", "PN4"], "did not attend, views given": ["PN5", "PN6"],
      "did not attend, no views": ["PN7"],
    ]
    for id in counts.keys.sorted() where id.dimension == "attendance" {
      let own = (codes[id.key] ?? []).map {
        CountID(family: "voice.code", dimension: "code", key: $0, period: id.period)
      }
      addSum(own, to: id, mustBeExact: true)
      guard id.key == "attended" else { continue }
      addSum([CountID(family: "voice.attended", period: id.period)], to: id, mustBeExact: true)
    }
  }

  private func total(of family: String, _ period: String) -> CountID? {
    let own = CountID(family: family, period: period)
    if counts[own] != nil { return own }
    let inCare = CountID(family: "population.in_care", period: period)
    return family.hasPrefix("population.") && counts[inCare] != nil ? inCare : nil
  }

  private func wholes(of ids: [CountID], _ shares: [Figure]) -> [Int] {
    CountStructure.wholes(of: ids, shares)
  }

  /// The number that all shares of a breakdown are of; none where they are of different ones.
  private static func wholes(of ids: [CountID], _ shares: [Figure]) -> [Int] {
    let own = Set(ids)
    let wholes = Set(shares.filter { own.contains(CountID($0)) }.compactMap(\.denominator))
    return wholes.count == 1 ? Array(wholes) : []
  }

  private mutating func addComposites(of ids: [CountID]) {
    for composite in CountStructure.composites {
      guard
        let whole = ids.first(where: {
          $0.dimension == composite.dimension && $0.key == composite.key
        })
      else { continue }
      addSum(ids.filter { composite.parts.contains($0.key) }, to: whole)
    }
  }

  /// What children did at their reviews, by code.
  private mutating func addVoice(_ codes: [CountID]) {
    guard let period = codes.first?.period else { return }
    let sums = [
      ("voice.participated", ["PN1", "PN2", "PN3", "PN5", "PN6"]),
      ("voice.attended", ["PN1", "PN2", "PN3", "PN4"]),
    ]
    for (family, keys) in sums {
      addSum(
        codes.filter { keys.contains($0.key) }, to: CountID(family: family, period: period),
        mustBeExact: true)
    }
  }
}
