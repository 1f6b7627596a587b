/// A postcode as a cell has it, with or without its space.
struct PostcodeCell: Sendable {
  let text: CellText
  /// Whether it has the form of a postcode and begins with an area that exists.
  let isWellFormed: Bool

  init(_ cell: ArraySlice<UInt8>) {
    text = CellText(cell)
    isWellFormed = PostcodeCell.isWellFormed(cell.filter { $0 != 0x20 }.map(\.uppercased))
  }

  var isBlank: Bool { text.isBlank }
  var isFilled: Bool { text.isFilled }

  /// Area of one or two letters, district of a digit and perhaps another or a letter, then a digit
  /// and two letters.
  private static func isWellFormed(_ cell: [UInt8]) -> Bool {
    guard (5...7).contains(cell.count) else { return false }
    let outward = cell.dropLast(3)
    let inward = Array(cell.suffix(3))
    guard inward[0].isDigit, inward[1].isCapital, inward[2].isCapital else { return false }
    let area = outward.prefix { $0.isCapital }
    let district = outward.dropFirst(area.count)
    guard let first = district.first, first.isDigit, district.count <= 2,
      district.allSatisfy({ $0.isDigit || $0.isCapital })
    else { return false }
    return areas.contains(CellText(area))
  }

  /// The postcode areas of the United Kingdom, the islands and the forces.
  private static let areas = Set(
    """
    AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT
    DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE
    LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM
    SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
    """.split { $0 == " " || $0 == "\n" }.map { CellText(String($0)) })
}
