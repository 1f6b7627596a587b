/// An invented postcode, in the form that the return asks for.
///
/// Nobody lives in the area `BX`, which is for the letters of large firms (districts up to 9), nor has
/// that of the forces, `BF`, a second district: with the districts used here none is an address.
struct Postcode {
  let text: String

  /// The area of the city and of the places round about it.
  static let nearby = "BX"

  private init(_ area: String, _ district: Int, _ dice: inout Dice) {
    let letters = Array("ABDEFGHJLNPQRSTUWXYZ")
    let sector = dice.below(10)
    text = "\(area)\(district) \(sector)\(dice.one(of: letters))\(dice.one(of: letters))"
  }

  /// A family's home in a part of the city.
  init(in area: Area, _ dice: inout Dice) {
    self.init(
      Postcode.nearby,
      dice.number(from: area.districts.lowerBound, through: area.districts.upperBound),
      &dice)
  }

  /// A placement: in the city, round about it, or far away.
  init(isFar: Bool, isOutside: Bool, _ dice: inout Dice) {
    if isFar {
      self.init("BF", dice.number(from: 11, through: 70), &dice)
    } else {
      self.init(
        Postcode.nearby,
        isOutside ? dice.number(from: 40, through: 59) : dice.number(from: 11, through: 39), &dice)
    }
  }
}
