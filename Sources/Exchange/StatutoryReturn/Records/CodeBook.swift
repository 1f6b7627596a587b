import Care

/// The codes of one kind, found by what a cell holds.
struct CodeBook<Kind: Code> {
  private let codes: [ShortCode: Kind]

  init(_ kind: Kind.Type = Kind.self) {
    var codes: [ShortCode: Kind] = [:]
    for code in Kind.allCases {
      if let short = ShortCode(code.rawValue) { codes[short] = code }
    }
    self.codes = codes
  }

  func code(_ cell: ShortCode) -> Kind? { codes[cell] }
}
