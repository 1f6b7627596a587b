import Care

/// What the records of the last two months' reviews say: to the child, in plain words, by theme, each
/// block with who may read it.
///
/// Put together by chance from sentences that are about nobody.
struct RecordText {
  private let ground: SampleGround
  private let reviews: HeldReviews

  init(_ ground: SampleGround, _ reviews: HeldReviews) {
    self.ground = ground
    self.reviews = reviews
  }

  func add(to ledger: inout Ledger) {
    let first = ground.end.adding(days: -60)
    for review in reviews.all where review.heldOn >= first {
      var dice = ground.dice(review.child, .recordText)
      for (position, block) in blocks(of: review, &dice).enumerated() {
        ledger.add(
          RecordBlock.with {
            $0.heldOn = review.heldOn
            $0.theme = block.theme
            $0.text = block.text
            $0.audience = block.audience
            $0.position = position + 1
          }, for: review.child)
      }
    }
  }

  private typealias Block = (theme: String, text: String, audience: Audience)

  private func blocks(of review: HeldReview, _ dice: inout Dice) -> [Block] {
    var blocks: [Block] = RecordText.themes.map { theme, sentences in
      (theme, dice.one(of: sentences), .everyone)
    }
    blocks.append(
      ("Notes for professionals", dice.one(of: RecordText.professional), .professionals))
    if dice.happens(14) {
      blocks.append(("Police information", RecordText.notToBeTold, .notForDisclosure))
    }
    if review.age >= 4 {
      blocks.append((RecordText.letter, letter(review, &dice), .everyone))
    }
    return blocks
  }

  static let letter = "Letter to the child"

  private func letter(_ review: HeldReview, _ dice: inout Dice) -> String {
    let met =
      review.isAttended
      ? "It was good to see you at your review." : "I was sorry not to see you at your review."
    return [
      met, dice.one(of: RecordText.told), dice.one(of: RecordText.decided),
      "If anything here is not right, tell me. I will come and see you before the next review.",
    ].joined(separator: " ")
  }

  private static let themes: [(String, [String])] = [
    (
      "Where you live",
      [
        "You said that your room is your favourite place and that you would like a desk of your own.",
        "You feel settled where you live. You would like to paint your room, and that was agreed.",
        "You told us that the mornings are noisy. We talked about what could make them calmer.",
      ]
    ),
    (
      "Your health",
      [
        "You have been to the dentist and to the optician. Your health check is booked.",
        "You are well. You said that you sleep better since the lights are out at nine.",
        "You would like to see the same nurse each time, and we asked for that.",
      ]
    ),
    (
      "School and what you like doing",
      [
        "Your teacher said that you have worked hard at maths. You want to go on with the drums.",
        "You missed some days of school this term. We talked about what would help you to go.",
        "You have joined the swimming club and you told us about your first race.",
      ]
    ),
    (
      "Your family and friends",
      [
        "You see your mum every other Saturday, and you would like it to be longer.",
        "You would like to ring your brother in the week. We agreed how that can be done.",
        "You have made two good friends, and one of them may stay over.",
      ]
    ),
  ]

  private static let professional = [
    "The placement is stable. The delegated authority form is to be brought up to date.",
    "The team is to check that the pathway assessment covers money and a place to live.",
    "Support for the carer continues. A respite weekend was asked for and is being considered.",
  ]

  private static let notToBeTold =
    "Information from a strategy meeting is held by the police and is not to be passed on in this record."

  private static let told = [
    "You told me what is going well and what you want to change.",
    "You had a lot to say and I wrote it down in your own words.",
    "You showed me a drawing of what matters to you.",
  ]

  private static let decided = [
    "We decided that your social worker will help you to see your family more often.",
    "We decided that you will get help with reading, and that you will choose when.",
    "We decided that you will have a say about where you spend the summer.",
  ]
}
