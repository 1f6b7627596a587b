import Care
import Exchange
import Testing

@Suite("Which year a return is of")
struct YearInferenceTests {
  private func read(reviews: [String], episodes: [String] = []) throws -> YearsReturn {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var text = "CHILD,DOB,REVIEW,REVIEW_CODE\n"
    for (index, day) in reviews.enumerated() { text += "\(index),01/01/2015,\(day),PN1\n" }
    try folder.write("reviews.csv", text)
    text = ReturnModule.episodes.columns.joined(separator: ",") + "\n"
    for (index, day) in episodes.enumerated() { text += "\(index),\(day),S,,,,,,,,,,\n" }
    try folder.write("episodes.csv", text)
    return try ReturnReader.read(ReturnPath(path: folder.path))
  }

  @Test(
    "the latest day decides",
    arguments: [
      (["01/04/2025"], "2025-26"), (["31/03/2026", "01/01/2020"], "2025-26"),
      (["31/03/2025", "30/02/2030", "1/1/2031"], "2024-25"),
    ])
  func latest(reviews: [String], year: String) throws {
    let content = try read(reviews: reviews)
    #expect(content.year.name == year)
    #expect(!content.findings.contains { $0.rule == "H030" })
  }

  @Test func `a slip of typing years ahead does not decide, and is named`() throws {
    let days = Array(repeating: "01/05/2025", count: 300)
    let content = try read(reviews: days + ["01/05/2205"], episodes: ["02/02/2024"])
    #expect(content.year.name == "2025-26")
    let finding = try #require(content.findings.first { $0.rule == "H030" })
    #expect(finding.line == 302)
    #expect(finding.columns == ["REVIEW"])
    #expect(finding.message.contains("01/05/2205"))
  }

  @Test func `a few days of the year that follows decide, and are named`() throws {
    let days = Array(repeating: "01/05/2025", count: 300)
    let content = try read(reviews: days + ["01/05/2026"])
    #expect(content.year.name == "2026-27")
    #expect(content.findings.contains { $0.rule == "H030" && $0.mend.contains("2025-26") })
  }
}
