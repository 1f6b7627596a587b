import Testing

@testable import Documents

/// What a figure's basis says, in words for a reader.
@Suite("Words of a basis")
struct BasisWordsTests {
  @Test(arguments: [
    ("1; oldest: 2022-06-15", "1; the oldest of 15 June 2022."),
    ("open: 3", "3 still open."),
    ("residents under 18: 2021", "the number of residents under 18 was entered: 2021."),
    ("something else", "something else."),
  ])
  func `a basis is told in a sentence`(basis: String, sentence: String) {
    #expect(BasisWords.sentence(BasisWords.entries(basis)) == sentence)
  }
}
