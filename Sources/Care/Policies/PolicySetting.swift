/// One policy set to a value from a day on, as it is stored: all text but the day.
package struct PolicySetting: Hashable, Sendable, Codable {
  /// Name of the policy: `reviews.day-counted`.
  package var name: String
  /// The value as text: `20`, `yes`, `first-meeting`.
  package var value: String
  /// The first day on which it holds.
  package var from: Day

  package init(name: String, value: String, from: Day) {
    self.name = name
    self.value = value
    self.from = from
  }
}
