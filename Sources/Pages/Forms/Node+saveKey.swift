import HTML

extension Node {
  /// What makes a save that is sent twice happen once; kept while the form is shown again.
  static func saveKey(_ typed: Submission?) -> Node {
    .hidden("save", typed?.text("save").nilIfEmpty ?? String.unrepeated)
  }
}

extension String {
  /// A text that is not made twice: 32 hexadecimal digits.
  static var unrepeated: String {
    let halves = [UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max)]
    return halves.map { half in
      let text = String(half, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
  }
}
