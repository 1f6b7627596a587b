import Care

extension Measure {
  /// Measures of what children say without coming to their reviews.
  static let sentViews: [Measure] = [
    Measure(
      identifier: "voice.sent_views", kind: .count, unit: .count,
      counted: "times that children sent their views", outOf: nil,
      definition:
        "Views that children sent in the period by a form, an app, a letter or drawing, or a "
        + "message or call, whether a review heard them or not; in all and by how they were sent.",
      cases: [.sentViews, .sentViewsByMeans], needs: [SentViews.self]),
    Measure(
      identifier: "voice.app_account_share", kind: .share, unit: .percent,
      counted: "children with their own account in an app for their views",
      outOf: "children in care aged 4 and over",
      definition:
        "Children in care on the day aged 4 or over who have an open account of their own in "
        + "an app for saying their views; a child whose age is not known is left out.",
      cases: [.appAccounts], needs: [AppAccount.self]),
  ]
}

extension CaseBreakdown {
  static let sentViews = rows(of: SentViews.self, "sent views")
  static let sentViewsByMeans = rows(
    of: SentViews.self, "sent views by means", by: "sent_by", \.sentBy)

  static let appAccounts = CaseBreakdown(
    "app accounts",
    .yearEnds { grounds, day in
      let holders = Set(
        grounds.entries.all(AppAccount.self).filter { $0.value.holds(on: day) }
          .compactMap(\.child))
      return grounds.inCare(on: day).compactMap { history in
        guard let bornOn = history.bornOn else {
          return .leftOut(history.key, on: day, "age not known")
        }
        guard bornOn.age(on: day) >= 4 else { return nil }
        return .of(history.key, on: day, met: holders.contains(history.key))
      }
    })
}
