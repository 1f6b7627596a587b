import Care

/// Where a child's family comes from: what names and first languages follow.
enum Background: CaseIterable {
  case english, irish, traveller, roma, easternEuropean, albanian
  case caribbean, westAfrican, somali, sudanese, eritrean
  case pakistani, bangladeshi, indian, chinese, vietnamese, afghan, kurdish, arabic

  /// Backgrounds of an ethnicity, more and less common; of unaccompanied children apart.
  static func choices(
    of ethnicity: Ethnicity, unaccompanied isUnaccompanied: Bool
  ) -> [(Background, Int)] {
    if isUnaccompanied { return unaccompanied(ethnicity) }
    return switch ethnicity {
    case .wbri: [(.english, 1)]
    case .wiri: [(.irish, 1)]
    case .wirt: [(.traveller, 1)]
    case .wrom: [(.roma, 1)]
    case .woth: [(.easternEuropean, 5), (.albanian, 1)]
    case .mwbc: [(.english, 3), (.caribbean, 2)]
    case .mwba: [(.english, 2), (.westAfrican, 2), (.somali, 1)]
    case .mwas: [(.english, 2), (.pakistani, 2), (.indian, 1)]
    case .moth: [(.english, 4), (.arabic, 1), (.caribbean, 1), (.easternEuropean, 1)]
    case .apkn: [(.pakistani, 1)]
    case .aban: [(.bangladeshi, 1)]
    case .aind: [(.indian, 1)]
    case .aoth: [(.afghan, 3), (.pakistani, 2), (.vietnamese, 1)]
    case .chne: [(.chinese, 1)]
    case .bcrb: [(.caribbean, 1)]
    case .bafr: [(.westAfrican, 3), (.somali, 2), (.sudanese, 1), (.eritrean, 1)]
    case .both: [(.caribbean, 1), (.westAfrican, 1)]
    case .ooth: [(.arabic, 3), (.kurdish, 2)]
    case .refu, .nobt: [(.english, 6), (.pakistani, 2), (.caribbean, 1), (.easternEuropean, 1)]
    }
  }

  private static func unaccompanied(_ ethnicity: Ethnicity) -> [(Background, Int)] {
    switch ethnicity.group {
    case .white: [(.albanian, 1)]
    case .asian: [(.afghan, 6), (.vietnamese, 2)]
    case .black: [(.eritrean, 3), (.sudanese, 4), (.somali, 1)]
    case .other: [(.kurdish, 3), (.arabic, 1)]
    default: [(.afghan, 2), (.kurdish, 2), (.sudanese, 1)]
    }
  }

  var names: NameList {
    switch self {
    case .english: .english
    case .irish: .irish
    case .traveller: .traveller
    case .roma: .roma
    case .easternEuropean: .easternEuropean
    case .albanian: .albanian
    case .caribbean: .caribbean
    case .westAfrican: .westAfrican
    case .somali: .somali
    case .sudanese: .sudanese
    case .eritrean: .eritrean
    case .pakistani: .pakistani
    case .bangladeshi: .bangladeshi
    case .indian: .indian
    case .chinese: .chinese
    case .vietnamese: .vietnamese
    case .afghan: .afghan
    case .kurdish: .kurdish
    case .arabic: .arabic
    }
  }

  /// Languages of the home, English apart.
  var languages: [(String, Int)] {
    switch self {
    case .english, .irish, .traveller, .caribbean: []
    case .roma: [("Romani", 2), ("Romanian", 2), ("Slovak", 1)]
    case .easternEuropean: [("Polish", 5), ("Romanian", 4), ("Lithuanian", 1), ("Ukrainian", 1)]
    case .albanian: [("Albanian", 1)]
    case .westAfrican: [("Yoruba", 1), ("Twi", 1), ("French", 1), ("Mandinka", 1)]
    case .somali: [("Somali", 1)]
    case .sudanese: [("Arabic", 4), ("Zaghawa", 1)]
    case .eritrean: [("Tigrinya", 1)]
    case .pakistani: [("Urdu", 3), ("Punjabi", 2), ("Mirpuri", 2)]
    case .bangladeshi: [("Bengali", 1), ("Sylheti", 2)]
    case .indian: [("Punjabi", 3), ("Gujarati", 1), ("Hindi", 1)]
    case .chinese: [("Cantonese", 1), ("Mandarin", 1)]
    case .vietnamese: [("Vietnamese", 1)]
    case .afghan: [("Pashto", 3), ("Dari", 2)]
    case .kurdish: [("Kurdish Sorani", 1)]
    case .arabic: [("Arabic", 1)]
    }
  }
}
