/// What the doctor says of one thing: how it stands, in a sentence, and how to mend it.
struct Diagnosis: Hashable, Sendable {
  /// How much it matters.
  enum Weight: String, Sendable {
    case well = "ok    "
    /// Should be seen to.
    case advice = "advice"
    /// Puts records, or the children they are about, at risk.
    case unsafe = "UNSAFE"
  }

  let weight: Weight
  let sentence: String
  /// What to do about it; empty where all is well.
  let mend: String

  static func well(_ sentence: String) -> Diagnosis {
    Diagnosis(weight: .well, sentence: sentence, mend: "")
  }

  static func advice(_ sentence: String, mend: String) -> Diagnosis {
    Diagnosis(weight: .advice, sentence: sentence, mend: mend)
  }

  static func unsafe(_ sentence: String, mend: String) -> Diagnosis {
    Diagnosis(weight: .unsafe, sentence: sentence, mend: mend)
  }

  var line: String { "\(weight.rawValue)  \(sentence)\(mend.isEmpty ? "" : " \(mend)")" }
}
