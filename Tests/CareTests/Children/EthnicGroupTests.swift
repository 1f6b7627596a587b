import Care
import Testing

@Suite("Ethnic groups")
struct EthnicGroupTests {
  @Test(
    "the groups of the data set",
    arguments: [
      (EthnicGroup.white, "WBRI WIRI WIRT WROM WOTH"), (.dualHeritage, "MWBC MWBA MWAS MOTH"),
      (.asian, "AIND APKN ABAN AOTH CHNE"), (.black, "BCRB BAFR BOTH"), (.other, "OOTH"),
      (.notKnown, "REFU NOBT"),
    ])
  func codes(group: EthnicGroup, codes: String) {
    let found = Ethnicity.allCases.filter { $0.group == group }.map(\.rawValue)
    #expect(found.joined(separator: " ") == codes)
  }
}
