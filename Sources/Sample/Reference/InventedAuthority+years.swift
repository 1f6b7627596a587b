package import Care

extension InventedAuthority {
  /// The first of its three years, of which it holds every record.
  package var firstYear: CollectionYear { year.previous.previous }

  /// The setting that says from which year on its records are whole.
  package var keptFrom: PolicySetting {
    PolicySetting(
      name: Policy.keptFromYear.name, value: "\(firstYear.ending)", from: firstYear.firstDay)
  }
}
