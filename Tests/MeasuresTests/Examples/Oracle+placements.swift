import Care
import Measures

extension Oracle {
  mutating func placements(_ name: String, _ codes: [Placement?]) {
    let groups: [(String, Set<String>)] = [
      ("family or connected foster care", ["U1", "U2", "U3"]),
      ("foster care", ["U4", "U5", "U6"]), ("placed with parents", ["P1"]),
      ("placed for adoption", ["A3", "A4", "A5", "A6"]),
      ("residential care", ["K2", "R1", "R2", "R3", "S1"]),
      ("supported accommodation", ["P2", "H5", "K3", "P3"]), ("secure estate", ["K1", "R5"]),
      ("other", ["Z1", "Z11", "Z12", "Z13", "Z14"]),
    ]
    var numbers: [String: Int] = ["not known": codes.count { $0 == nil }]
    for (key, members) in groups {
      numbers[key] = codes.count { $0.map { members.contains($0.rawValue) } ?? false }
    }
    let family = groups.prefix(4).reduce(0) { $0 + (numbers[$1.0] ?? 0) }
    numbers["family-based"] = family
    numbers["not family-based"] = codes.count { $0 != nil } - family
    for (key, number) in numbers {
      count("population.placement", "placement", key, name, number)
      share("population.placement_share", "placement", key, name, number, of: codes.count)
    }
  }

  mutating func distances(_ name: String, _ children: [(HistoryEpisode, Bool)]) {
    let measured = children.filter { !$0.1 }.map(\.0)
    func miles(_ episode: HistoryEpisode) -> Double? {
      episode.miles == 999.9 ? nil : episode.miles
    }
    let known = measured.compactMap(miles)
    share(
      "population.distance_share", "distance", "within 20 miles of home", name,
      known.count { $0 <= 20 }, of: known.count)
    let places = children.compactMap(\.0.isInsideAuthority)
    share(
      "population.distance_share", "distance", "within the authority's boundary", name,
      places.count { $0 }, of: places.count)
    let near = measured.count {
      $0.isInsideAuthority == true || miles($0).map { $0 <= 20 } ?? false
    }
    let far = measured.count {
      $0.isInsideAuthority == false && miles($0).map { $0 > 20 } ?? false
    }
    share(
      "population.distance_share", "distance", "not far away", name, near, of: near + far)
  }
}
