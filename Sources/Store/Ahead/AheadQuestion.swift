package import Care
import Crypto
import Foundation

/// What children were counted ahead for: which figures, on which grounds, by which program.
///
/// Another program counts everything anew, since nobody could be relied on to say which of its rules
/// count otherwise.
package struct AheadQuestion: Hashable, Sendable {
  let text: String
  /// The last day on which anything is recorded, of whichever child.
  let recordedUntil: Day

  /// Nothing where the program cannot be told from others.
  package init?(
    _ question: String, _ policies: Policies, _ loaded: LoadedYears, homeAreas: [String],
    recordedUntil: Day
  ) {
    guard let program = AheadQuestion.program else { return nil }
    let settings = policies.settings.map { "\($0.name) \($0.value) \($0.from)" }
    let years = loaded.years.sorted().map(\.name)
    var digest = SHA256()
    for list in [[program, question], settings, years, homeAreas.sorted()] {
      for text in list { digest.update(data: Array(text.utf8) + [0]) }
      digest.update(data: [1])
    }
    text = Hexadecimal.text(Array(digest.finalize()))
    self.recordedUntil = recordedUntil
  }

  /// What tells the program that runs from any other: the hash of its first page, where the linker writes
  /// an identifier made of all of it, or of the whole program where it wrote none.
  private static let program: String? = {
    let path = "/proc/self/exe"
    guard let file = FileHandle(forReadingAtPath: path),
      let page = try? file.read(upToCount: 4_096)
    else { return nil }
    let isIdentified = page.firstRange(of: identifierNote) != nil
    let bytes = isIdentified ? page : FileManager.default.contents(atPath: path)
    return bytes.map { Hexadecimal.text(Array(SHA256.hash(data: $0))) }
  }()

  /// How the note of the identifier begins: kind 3, of GNU.
  private static let identifierNote = Data([3, 0, 0, 0, 0x47, 0x4E, 0x55, 0])
}
