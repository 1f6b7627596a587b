import Care
import Sample
import Testing

struct DiceTests {
  /// Vectors of SplitMix64 as published with Java's SplittableRandom and the reference C program.
  @Test func `the dice are SplitMix64`() {
    var dice = Dice(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in dice.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func `numbers stay within their bounds and reach both ends`() {
    var dice = Dice(seed: 3)
    let numbers = (0..<1000).map { _ in dice.number(from: -2, through: 2) }
    #expect(Set(numbers) == [-2, -1, 0, 1, 2])
    #expect(dice.below(0) == 0)
    #expect(dice.below(1) == 0)
    #expect(dice.number(from: 5, through: 4) == 5)
    #expect(dice.day(from: Day(number: 9), through: Day(number: 3)) == Day(number: 9))
  }

  @Test func `choices come as often as they weigh`() {
    var dice = Dice(seed: 4)
    let heavy = (0..<10_000).count { _ in dice.one(of: [("light", 1), ("heavy", 9)]) == "heavy" }
    #expect((8850...9150).contains(heavy))
    #expect((0..<500).allSatisfy { _ in dice.one(of: [("never", 0), ("always", 1)]) == "always" })
  }

  @Test func `shuffling keeps every element`() {
    var dice = Dice(seed: 5)
    var numbers = Array(0..<100)
    dice.shuffle(&numbers)
    #expect(numbers != Array(0..<100))
    #expect(numbers.sorted() == Array(0..<100))
  }
}
