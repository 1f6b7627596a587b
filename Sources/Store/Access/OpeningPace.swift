import Care

/// How many different children's records each user has opened within the last hour.
///
/// Nobody reads three hundred in an hour; a program in somebody's name does. It is counted in the memory of
/// each server.
actor OpeningPace {
  /// Records are counted for so long.
  static let seconds: Int64 = 3_600

  private let most: Int
  private var opened: [String: [Key<Child>: Moment]] = [:]
  /// Whose refusal stands in the audit already, and since when.
  private var told: [String: Moment] = [:]

  init(most: Int = 300) { self.most = most }

  /// What is answered to one who opens a record.
  enum Answer: Equatable {
    case allowed
    /// More than anybody needs; `isFirst` within the hour.
    case refused(isFirst: Bool)
  }

  func answer(_ key: Key<Child>, to user: User, at moment: Moment) -> Answer {
    let isRecent = { (other: Moment) in moment.seconds - other.seconds < Self.seconds }
    var records = opened[user.name, default: [:]]
    if records[key] == nil, records.count >= most {
      records = records.filter { isRecent($0.value) }
      guard records.count < most else {
        let isFirst = !(told[user.name].map(isRecent) ?? false)
        if isFirst { told[user.name] = moment }
        return .refused(isFirst: isFirst)
      }
    }
    records[key] = moment
    opened[user.name] = records
    return .allowed
  }
}

/// That a user opened more records within an hour than anybody reads.
package struct TooManyOpened: Error {}

extension Desk {
  /// Refuses to open yet another record to whoever opened too many; the audit notes it once an hour.
  func checkPace(_ child: OpenChild) async throws {
    guard user.role != .system else { return }
    guard case .refused(let isFirst) = await pace.answer(child.key, to: user, at: now()) else {
      return
    }
    if isFirst {
      try await note(
        "So many records were opened within an hour that more were refused.",
        purpose: "opening records")
    }
    throw TooManyOpened()
  }
}
