package import Care

/// Records that a child sent views, by a form, an app or in another way.
package enum SentViewsForm {
  /// The form as it opens: today.
  package static func form(on today: Day) -> EntryForm<SentViews> {
    EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("sentOn", "When did they send them?", isNeeded: true),
            Question("sentBy", "How did they send them?", isNeeded: true),
            Question(
              "heardAt", "At which review were they heard?",
              hint: "Leave it out where no review has heard them."),
          ])
      ],
      over: SentViews.with { $0.sentOn = today })
  }

  package static func page(
    _ child: OpenChild, _ form: EntryForm<SentViews>, on today: Day
  ) -> ChildEntryPage<SentViews> {
    ChildEntryPage(
      "Record views that the child sent", form, to: .newSentViews(child.key),
      back: Link("The child's voice", to: .child(child.key, .voice)),
      ChildFrame(child, on: today))
  }
}

/// Records a child's own account in an app for saying what they think.
package enum AppAccountForm {
  package static func form(on today: Day) -> EntryForm<AppAccount> {
    EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("app", "Which app is it?", isNeeded: true),
            Question("openedOn", "When was the account opened?", isNeeded: true),
            Question(
              "closedOn", "When was it closed?", hint: "Leave it out while the account is open."),
          ])
      ],
      over: AppAccount.with { $0.openedOn = today })
  }

  package static func page(
    _ child: OpenChild, _ form: EntryForm<AppAccount>, on today: Day
  ) -> ChildEntryPage<AppAccount> {
    ChildEntryPage(
      "Record an account in the app", form, to: .newAppAccount(child.key),
      back: Link("The child's voice", to: .child(child.key, .voice)),
      ChildFrame(child, on: today))
  }
}

extension Place {
  package static func newSentViews(_ child: Key<Child>) -> Place {
    .child(child, under: "sent-views/new")
  }
  package static func newAppAccount(_ child: Key<Child>) -> Place {
    .child(child, under: "app-accounts/new")
  }
}
