/// Names that children of one background may have; put together by chance, so of no real person.
struct NameList {
  let girls: [String]
  let boys: [String]
  let families: [String]

  init(girls: String, boys: String, families: String) {
    self.girls = girls.split(separator: " ").map(String.init)
    self.boys = boys.split(separator: " ").map(String.init)
    self.families = families.split(separator: " ").map(String.init)
  }
}
