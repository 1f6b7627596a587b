import Testing

@testable import Store

@Suite("An identifier is taken out of what names it")
struct ErasedIdentifierTests {
  @Test(arguments: [
    ("12", "child 12 was seen", "child erased was seen"), ("12", "112 and 123", "112 and 123"),
    ("A-1", "A-1, A-12", "erased, A-12"), ("12", "12", "erased"), ("12", "12é", "12é"),
  ])
  func `in words it goes where it stands alone`(identifier: String, text: String, left: String) {
    #expect(ErasedIdentifier(identifier).takenOut(of: text) == left)
  }

  @Test(arguments: [
    (#"{"number":12,"to":"12"}"#, #"{"number":12,"to":"erased"}"#),
    (#"{"siblings":"[\"12\",\"3\"]"}"#, #"{"siblings":"[\"erased\",\"3\"]"}"#),
    (#"{"a":"x\\","b":12,"c":"of 12."}"#, #"{"a":"x\\","b":12,"c":"of erased."}"#),
  ])
  func `in JSON it goes from strings alone`(text: String, left: String) {
    #expect(ErasedIdentifier("12").takenOut(ofJSON: text) == left)
  }
}
