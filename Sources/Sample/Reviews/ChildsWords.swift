import Care

/// What children of the sample said at the reviews of the last year, sent before them or showed without
/// words; put together by chance from sentences that are about nobody.
///
/// Of some reviews nobody wrote it down, as in any service.
struct ChildsWords {
  private let ground: SampleGround
  private let reviews: HeldReviews

  /// So many reviews in a hundred at which the child's views came, and were written down.
  private static let written = 72

  init(_ ground: SampleGround, _ reviews: HeldReviews) {
    self.ground = ground
    self.reviews = reviews
  }

  func add(to ledger: inout Ledger) {
    for child in ground.roll.children.indices {
      var dice = ground.dice(child, .childsWords)
      for review in reviews.all[reviews.ofChild[child]] where review.year == 2 {
        guard let text = text(of: review, &dice), dice.happens(ChildsWords.written) else {
          continue
        }
        ledger.add(
          RecordBlock.with {
            $0.heldOn = review.heldOn
            $0.theme = NoteTheme.views.rawValue
            $0.text = text
            $0.audience = .everyone
          }, for: child)
      }
    }
  }

  /// By the way in which the views came; nil where none did.
  private func text(of review: HeldReview, _ dice: inout Dice) -> String? {
    let all = ChildsWords.words(age: review.age)
    let words = dice.draw(2, of: Array(all.indices)).map { all[$0] }.joined(separator: " ")
    switch review.code {
    case .pn1: return "You told us: “\(words)”"
    case .pn2: return "You asked your advocate to say for you: “\(words)”"
    case .pn3: return dice.one(of: ChildsWords.shown)
    case .pn5: return "You were not there, and asked your carer to tell us: “\(words)”"
    case .pn6:
      let answers = ChildsWords.answers(age: review.age)
      return "You sent us your answers. What goes well: “\(dice.one(of: answers.well))” "
        + "What should change: “\(dice.one(of: answers.change))” "
        + "What I should know: “\(dice.one(of: all))”"
    case .pn0, .pn4, .pn7: return nil
    }
  }

  private static let shown = [
    "You pointed to the picture of your room and smiled, and turned the one of school over.",
    "You drew everybody at the table, and yourself next to your carer.",
    "You held your carer’s hand when we spoke of the summer, and nodded at the holiday by the sea.",
  ]

  private static func words(age: Int) -> [String] {
    switch age {
    case ..<8:
      [
        "I like my bed and the cat.", "I want to see Mummy more.", "Reading is hard.",
        "My best friend sits next to me.", "I do not like the dark.", "Can I have a bike?",
      ]
    case ..<12:
      [
        "I like it here and I want to stay.", "I want to see my brother every week.",
        "Maths is good now, playtime is not.", "I would like to go to the football club.",
        "Nobody told me why my social worker changed.", "I want to choose the colour of my room.",
      ]
    default:
      [
        "I want to stay here until I am eighteen.", "I should be asked before things are decided.",
        "I need somebody to help me with college.", "I want to go to my nan’s on my own.",
        "It is better since I can ring my sister.", "The taxi to school is embarrassing.",
        "I want to know what happened to the passport.", "I can cook four things now.",
      ]
    }
  }

  private static func answers(age: Int) -> (well: [String], change: [String]) {
    age < 12
      ? (
        ["Swimming.", "My teacher.", "We have a dog now.", "I sleep better."],
        ["I want to see my family more.", "The noise.", "Not so many meetings.", "Nothing."]
      )
      : (
        ["My placement.", "College.", "I get on with my carers.", "Seeing my friends."],
        [
          "The contact times.", "I want my phone back at night.", "A worker who stays.",
          "More say about money.",
        ]
      )
  }
}
