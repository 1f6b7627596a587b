import Care

/// Who works for the service over the three years, on which posts, and who is away for long.
struct StaffPlan: Sendable {
  /// An officer before having a number.
  struct Member: Sendable {
    var posts: [PlannedPost] = []
    /// Long leave: first day, and the day of return.
    var away: [(from: Day, until: Day)] = []
    var isMale = false
    var ethnicGroup = StaffEthnicGroup.white

    /// Full-time equivalent in hundredths at the end of a day; 0 without a post.
    func hours(on day: Day) -> Int {
      posts.first { $0.from <= day && ($0.until.map { $0 > day } ?? true) }?.hours ?? 0
    }

    /// Whether the officer has a post and is not away for long at the end of a day.
    func carries(on day: Day) -> Bool {
      hours(on: day) > 0 && !away.contains { $0.from <= day && day < $0.until }
    }
  }

  /// Hours that one officer is paid for over a time.
  struct PlannedPost: Sendable {
    var contract = Contract.permanent
    var isAdded = false
    /// Hundredths of a full week.
    let hours: Int
    let from: Day
    var until: Day?
    var reason: ReasonPostEnded?
  }

  let members: [Member]
  /// A post without an officer at the end: hundredths, and since when.
  let vacancy: (hours: Int, from: Day)?

  init(_ ground: SampleGround) {
    let calendar = StaffCalendar(years: ground.years)
    if ground.scale.numerator == ground.scale.denominator {
      var members = StaffPlan.permanent(calendar) + StaffPlan.agency(calendar)
      StaffPlan.describe(&members, at: ground.end)
      self.members = members
      vacancy = (40, calendar.day(2, 11, 1))
    } else {
      let count = max(1, ground.scale.count(30))
      members = (0..<count).map { index in
        Member(
          posts: [PlannedPost(hours: 100, from: calendar.before)], isMale: index % 4 == 3,
          ethnicGroup: [.white, .black, .asian][index % 3])
      }
      vacancy = nil
    }
  }

  /// 29.1 full-time equivalents at the start of the second year, 29.7 at that of the third, 27.1 at its
  /// end: 3.5 left, 3 came, one acts up elsewhere, three work fewer hours.
  private static func permanent(_ calendar: StaffCalendar) -> [Member] {
    func full(until: Day? = nil, _ reason: ReasonPostEnded? = nil) -> Member {
      Member(posts: [
        PlannedPost(hours: 100, from: calendar.before, until: until, reason: reason)
      ])
    }
    func changed(_ hours: Int, to fewer: Int, on day: Day) -> Member {
      Member(posts: [
        PlannedPost(hours: hours, from: calendar.before, until: day, reason: .hoursChanged),
        PlannedPost(hours: fewer, from: day),
      ])
    }
    var members = (0..<22).map { _ in full() }
    members[0].away = [(calendar.day(1, 10, 7), calendar.day(2, 11, 6))]
    members[1].away = [(calendar.day(1, 9, 10), calendar.day(2, 7, 14))]
    members[2].away = [(calendar.day(2, 0, 11), calendar.day(2, 3, 18))]
    members.append(full(until: calendar.day(2, 1, 16), .otherPost))
    members.append(full(until: calendar.day(2, 6, 10), .retirement))
    members.append(full(until: calendar.day(2, 9, 9), .careerBreak))
    members.append(full(until: calendar.day(2, 5, 5), .actingUp))
    members.append(changed(100, to: 60, on: calendar.day(2, 5, 12)))
    members.append(changed(100, to: 50, on: calendar.day(2, 7, 1)))
    var part = changed(60, to: 70, on: calendar.day(1, 5, 6))
    part.posts[1].until = calendar.day(2, 3, 1)
    part.posts[1].reason = .hoursChanged
    part.posts.append(PlannedPost(hours: 50, from: calendar.day(2, 3, 1)))
    members.append(part)
    members.append(Member(posts: [PlannedPost(hours: 50, from: calendar.before)]))
    members.append(
      Member(posts: [
        PlannedPost(
          hours: 50, from: calendar.day(1, 8, 1), until: calendar.day(2, 4, 19),
          reason: .otherPost)
      ]))
    for day in [calendar.day(2, 1, 16), calendar.day(2, 6, 10), calendar.day(2, 5, 5)] {
      members.append(Member(posts: [PlannedPost(hours: 100, from: day)]))
    }
    return members
  }

  /// 3 full-time equivalents at the start of the second year, 1.4 at that of the third, 3 at its end and
  /// 4.6 on the day after; two posts of the third year were added for a time.
  private static func agency(_ calendar: StaffCalendar) -> [Member] {
    func post(
      _ hours: Int, from: Day, until: Day? = nil, _ reason: ReasonPostEnded? = nil,
      isAdded: Bool = false
    ) -> PlannedPost {
      PlannedPost(
        contract: .agency, isAdded: isAdded, hours: hours, from: from, until: until,
        reason: reason)
    }
    let (june, october) = (calendar.day(2, 2, 6), calendar.day(2, 6, 3))
    let (february, after) = (calendar.day(2, 10, 6), calendar.day(3, 0, 1))
    return [
      Member(posts: [post(100, from: calendar.before)]),
      Member(posts: [
        post(40, from: calendar.day(1, 9, 4), until: june, .hoursChanged),
        post(80, from: june, until: october, .hoursChanged), post(100, from: october),
      ]),
      Member(posts: [
        post(100, from: calendar.before, until: calendar.day(1, 4, 2), .contractEnded)
      ]),
      Member(posts: [
        post(100, from: calendar.before, until: calendar.day(1, 8, 6), .contractEnded)
      ]),
      Member(posts: [post(100, from: calendar.day(2, 7, 7), isAdded: true)]),
      Member(posts: [
        post(40, from: calendar.day(2, 8, 5), until: february, .hoursChanged, isAdded: true),
        post(60, from: february, until: calendar.day(2, 11, 17), .contractEnded),
      ]),
      Member(posts: [post(100, from: after)]), Member(posts: [post(60, from: after)]),
    ]
  }

  /// Of the 32 in post at the end 7 are men; 16 are White, 10 Black African or Caribbean, 6 Asian.
  private static func describe(_ members: inout [Member], at end: Day) {
    let there = members.indices.filter { members[$0].hours(on: end) > 0 }
    for (order, index) in there.enumerated() {
      members[index].isMale = order % 5 == 2 || order == 30
      members[index].ethnicGroup = order % 2 == 0 ? .white : order < 20 ? .black : .asian
    }
  }
}

/// Days of the three years, by year, month from April and day.
struct StaffCalendar: Sendable {
  let years: [CollectionYear]

  /// A day before all that the sample tells.
  var before: Day { years[0].firstDay.adding(days: -1200) }

  func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    let first = year < years.count ? years[year].firstDay : years[years.count - 1].next.firstDay
    return first.adding(months: month).adding(days: day - 1)
  }
}
