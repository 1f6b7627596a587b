import Care
import Exchange
import Foundation
import Testing

@Suite("Whole example returns")
struct ExampleReturnTests {
  /// Every row of the example is kept; what is said of it is only which folders were left.
  @Test("nothing of the example is refused", arguments: [Example.thisYear, Example.lastYear])
  func nothingRefused(path: String) throws {
    let content = try ReturnReader.read(ReturnPath(path: path))
    // Folders left aside, and files that have nothing to say this year.
    #expect(Set(content.findings.map(\.rule)).isSubset(of: ["H005", "H008"]))
    var reader = RecordReader(content)
    while reader.next() != nil {}
    #expect(reader.findings.isEmpty)
    for table in content.tables {
      #expect(reader.counts[table.module]?.kept == table.rowCount)
      #expect(reader.counts[table.module]?.refused == 0)
    }
  }

  @Test func `place, due day and timeliness of every review are what the truth says`() throws {
    let placed = try placedReviews()
    var known = 0
    for (path, isLater) in [(Example.lastYear, false), (Example.thisYear, true)] {
      for truth in try Self.truths("\(path)/truth/reviews.csv") {
        let review = try #require(placed[truth.child]?[truth.heldOn], "\(truth)")
        if review.place == .unknown {
          #expect(!isLater, "\(truth)")
          continue
        }
        known += 1
        #expect(review.place.rawValue == truth.kind, "\(truth)")
        #expect(review.due?.day.asInReturn == truth.due, "\(truth)")
        #expect(review.isInTime == truth.isInTime, "\(truth)")
      }
    }
    #expect(known > 40)
  }

  private func placedReviews() throws -> [String: [String: PlacedReview]] {
    let returns = try ReturnReader.read([
      ReturnPath(path: Example.lastYear), ReturnPath(path: Example.thisYear),
    ])
    var records: [String: [CareRecord]] = [:]
    for content in returns {
      var reader = RecordReader(content)
      while let (child, record) = reader.next() { records[child, default: []].append(record) }
    }
    let loaded = LoadedYears(returns.map(\.year))
    return records.reduce(into: [:]) { placed, child in
      let file = CaseFile(key: Key(1), localIdentifier: child.key, records: child.value)
      for review in file.history.placedReviews(loaded: loaded) {
        placed[child.key, default: [:]][review.review.heldOn.asInReturn] = review
      }
    }
  }

  private struct Truth {
    let child, kind, heldOn, due: String
    let isInTime: Bool
  }

  private static func truths(_ path: String) throws -> [Truth] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Truth(
        child: cells[0], kind: cells[3], heldOn: cells[4], due: cells[5], isInTime: cells[6] == "1")
    }
  }
}
