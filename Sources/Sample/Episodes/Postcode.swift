/// An invented postcode: neither `AV` nor `EV` is an allocated postcode area, so none is an address.
struct Postcode {
  let text: String

  private init(_ area: String, _ district: Int, _ dice: inout Dice) {
    let letters = Array("ABDEFGHJLNPQRSTUWXYZ")
    let sector = dice.below(10)
    text = "\(area)\(district) \(sector)\(dice.one(of: letters))\(dice.one(of: letters))"
  }

  /// A family's home in a part of the city.
  init(in area: Area, _ dice: inout Dice) {
    self.init(
      "AV", dice.number(from: area.districts.lowerBound, through: area.districts.upperBound), &dice)
  }

  /// A placement: in the city, round about it, or far away.
  init(isFar: Bool, isOutside: Bool, _ dice: inout Dice) {
    if isFar {
      self.init("EV", dice.number(from: 1, through: 60), &dice)
    } else {
      self.init(
        "AV", isOutside ? dice.number(from: 30, through: 49) : dice.number(from: 1, through: 29),
        &dice)
    }
  }
}
