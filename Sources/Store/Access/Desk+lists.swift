package import Care

extension Desk {
  /// The lines of the children whose records the user may open, and of those whose existence alone is
  /// shown to the user.
  package func register(on day: Day) async throws -> [SeenLine] {
    let (user, moment) = (user, now())
    guard Access.permits(.seeChildren, by: user) else { return [] }
    return try await register.lines(of: user, on: day, at: moment)
  }

  /// The same, of those who have rows on a list of work.
  package func register(on day: Day, having list: WorkList) async throws -> [SeenLine] {
    let (user, moment) = (user, now())
    guard Access.permits(.seeChildren, by: user) else { return [] }
    return try await register.lines(on: day) { $0.having(list) }.compactMap {
      SeenLine($0, by: user, at: moment)
    }
  }

  /// What there is to do of the children whose records the user may open.
  package func work(on day: Day) async throws -> DayWork {
    let (user, moment) = (user, now())
    guard Access.permits(.seeChildren, by: user) else { return DayWork(on: day) }
    return try await register.work(of: user, on: day, at: moment)
  }

  /// The open escalations that were put to the user's own level, what waits longest in front: of each
  /// no more than the child's name and what whoever is asked has to know.
  package func challengesPut(on day: Day) async throws -> [PutChallenge] {
    guard let level = user.role.level else { return [] }
    let (user, moment) = (user, now())
    return try await register.lines(on: day, \.challenged).filter {
      Access.answer(.answerChallenge, by: user, of: $0.guarded, at: moment) == .allowed
    }.flatMap { $0.put(to: level) }.sorted {
      ($0.isAnswered ? 1 : 0, $0.asked.dueOn ?? .latest, $0.line.number)
        < ($1.isAnswered ? 1 : 0, $1.asked.dueOn ?? .latest, $1.line.number)
    }
  }

  /// How many sealed records have a review that is overdue; nil for who may not count them.
  package func sealedOverdue(on day: Day) async throws -> Int? {
    guard Access.permits(.countSealed, by: user) else { return nil }
    return try await register.lines(on: day, \.sealed).count {
      !$0.rows(of: .overdue, on: day).isEmpty
    }
  }
}
