import Care

/// A place that a child lives in, as an episode records it.
struct Home {
  var code: Placement
  var provider: PlacementProvider?
  var postcode: String?
  var number: String?
  var miles: Double?
  var isInside: Bool

  /// The same home, recorded as another kind of placement.
  func recorded(as code: Placement) -> Home {
    var home = self
    home.code = code
    return home
  }
}

extension Home {
  /// A home of a kind, near or far, from the providers that may run one.
  init(
    _ code: Placement, isFar: Bool, isOutside: Bool, family: Postcode?, _ dice: inout Dice
  ) {
    self.code = code
    // The authority's own homes are in the authority; its foster carers may live outside.
    let isElsewhere = isOutside && !code.isFoster && !code.isForAdoption
    provider = dice.one(
      of: Home.providers(of: code).filter { !isElsewhere || $0.0 != .pr1 })
    isInside = !isOutside
    if code == .p1, let family, !isOutside {
      postcode = family.text
      miles = 0
    } else {
      postcode = Postcode(isFar: isFar, isOutside: isOutside, &dice).text
      let tenths =
        isFar
        ? dice.number(from: 205, through: 1150)
        : isOutside ? dice.number(from: 60, through: 199) : dice.number(from: 4, through: 95)
      miles = Double(tenths) / 10
    }
    // Unaccompanied children have no home here from which a distance could be taken.
    if family == nil { miles = nil }
    number = Home.number(of: code, &dice)
  }

  /// Providers by kind of placement, within what the return allows.
  static func providers(of code: Placement) -> [(PlacementProvider, Int)] {
    switch code {
    case .p1: [(.pr0, 1)]
    case .u1, .u2, .u3: [(.pr1, 1)]
    case .u4, .u5, .u6: [(.pr1, 50), (.pr4, 43), (.pr2, 4), (.pr5, 3)]
    case .a3, .a4, .a5, .a6: [(.pr1, 60), (.pr2, 20), (.pr5, 20)]
    case .k1: [(.pr2, 85), (.pr4, 15)]
    case .k2: [(.pr4, 80), (.pr1, 14), (.pr5, 6)]
    case .s1: [(.pr4, 80), (.pr2, 20)]
    case .r2, .r5: [(.pr3, 1)]
    case .r1, .r3: [(.pr4, 75), (.pr5, 25)]
    default: [(.pr4, 80), (.pr5, 12), (.pr1, 8)]
    }
  }

  /// Invented registration numbers in Ofsted's format; those that the return asks for.
  private static func number(of code: Placement, _ dice: inout Dice) -> String? {
    switch code {
    case .u1, .u2, .u3, .u4, .u5, .u6: "SC900\(dice.number(from: 100, through: 160))"
    case .a3, .a4, .a5, .a6: "SC901\(dice.number(from: 100, through: 112))"
    case .k1, .k2, .r3, .s1: "999\(dice.number(from: 1000, through: 1400))"
    case .k3: "998\(dice.number(from: 1000, through: 1120))"
    default: nil
    }
  }
}
