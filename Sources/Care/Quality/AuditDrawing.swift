/// The drawing of the files that are audited in a month.
///
/// It holds the seed and the children among whom the lot fell, so that anybody can draw again and comes
/// to the same files; see ``AuditSample``.
package struct AuditDrawing: Entry {
  package var drawnOn: Day = .earliest
  package var drawnBy: String?
  /// How many files were asked for.
  package var wanted: Int?
  /// One number for all drawings of a year, chosen by chance.
  package var seed: Int?
  /// The children by number, each behind that of the officer with whom it stands: `iro3:child128`.
  ///
  /// A number that stood alone could be taken for the identifier of a child who is erased.
  package var population: [String] = []

  package init() {}
}

extension AuditDrawing {
  package static var kind: String { "auditDrawing" }
  package static var meaning: String { "a drawing of files for a month's audits" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("drawnOn", &drawnOn)
    visitor.field("drawnBy", &drawnBy)
    visitor.field("wanted", &wanted)
    visitor.field("seed", &seed)
    visitor.field("population", &population)
  }

  package var day: Day { drawnOn }
  package var sentence: String {
    "The files for the audits of a month were drawn."
  }
}

extension AuditDrawing {
  /// A file that was drawn, and the area that its audit looks at.
  package struct File: Hashable, Sendable {
    package let child: Key<Child>
    package let area: AuditArea
  }

  /// The children of each officer, as the drawing found them.
  package var children: [Key<Officer>: [Key<Child>]] {
    var children: [Key<Officer>: [Key<Child>]] = [:]
    for one in population {
      let numbers = one.split(separator: ":").compactMap { Int64($0.drop(while: \.isLetter)) }
      guard numbers.count == 2 else { continue }
      children[Key(numbers[0]), default: []].append(Key(numbers[1]))
    }
    return children
  }

  package var sample: AuditSample {
    AuditSample(
      of: wanted ?? 0, seed: UInt64(clamping: seed ?? 0), month: drawnOn, from: children)
  }

  /// The files, the four areas by turns; each month begins with the next area.
  package var files: [File] {
    let areas = AuditArea.allCases
    return sample.children.enumerated().map { place, child in
      File(child: child, area: areas[(place + drawnOn.date.month) % areas.count])
    }
  }

  /// A drawing among the children of each officer.
  ///
  /// An officer who has fewer than half as many children as is usual would make the month's audits many,
  /// since no officer is missed in a year: such children stand together, and where even together they are
  /// few, with those of the officer who has the fewest of the others.
  package init(
    of wanted: Int, seed: Int, on day: Day, by name: String,
    from children: [Key<Officer>: [Key<Child>]]
  ) {
    self.init()
    (drawnOn, drawnBy, self.wanted, self.seed) = (day, name, wanted, seed)
    let mean = children.values.reduce(0) { $0 + $1.count } / max(1, children.count)
    var groups = children.filter { $0.value.count * 2 >= mean }
    let rest = children.filter { $0.value.count * 2 < mean }.flatMap(\.value)
    let least = groups.min { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.key
    if !rest.isEmpty {
      groups[rest.count * 2 >= mean ? Key(0) : least ?? Key(0), default: []] += rest
    }
    population = groups.sorted { $0.key < $1.key }.flatMap { officer, own in
      own.sorted().map { "iro\(officer.number):child\($0.number)" }
    }
  }

  /// Refuses a second drawing of a month, another seed within a year, and more or fewer files than make
  /// sense: nobody draws until the lot is to their liking.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard let wanted, (1...500).contains(wanted) else {
      throw Breach("Draw at least 1 file and at most 500.", at: "wanted")
    }
    let all = grounds.service.all(AuditDrawing.self).map(\.value)
    let ofMonth = all.filter {
      $0.drawnOn.date.year == drawnOn.date.year && $0.drawnOn.date.month == drawnOn.date.month
    }
    if ofMonth.count > 1 {
      throw Breach(
        "The files of this month are drawn already. Each month they are drawn once.", at: "wanted")
    }
    let year = CollectionYear(of: drawnOn)
    if all.contains(where: { CollectionYear(of: $0.drawnOn) == year && $0.seed != seed }) {
      throw Breach("The drawings of a year have one seed. Draw with that of this year.", at: "seed")
    }
  }
}
