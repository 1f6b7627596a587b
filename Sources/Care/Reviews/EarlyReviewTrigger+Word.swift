extension EarlyReviewTrigger: Word {
  package var meaning: String { sentence }
}
