import Care
import TestSupport

/// A register of invented people, ordinary texts, and third parties to be hidden in them.
struct DisclosureCorpus {
  static let givens = """
    Amelia Muhammad Siân Zoë Jayden Chloë Aoife Niamh Priyanka Kwabena Tendai Yusuf Amara Tobias
    Oluwaseun Mateusz Ffion Kayleigh Callum Saoirse Leïla Rhys Ngozi Ibrahim Katarzyna Ruaridh Björn
    Catherine Stephen Ayesha Darius Imogen Marek Shanelle Dwayne Parveen Tariq Bethan Lachlan Femi
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  static let families = [
    "O'Neill", "Smith-Jones", "van den Berg", "McAllister", "Okonkwo", "Quillfeather", "Núñez",
    "Wiśniewska", "D'Souza", "Featherstonehaugh", "Abdirahman", "Kowalczyk", "Thistlewood",
    "Müller",
    "Adeyemi-Clarke", "Bhattacharya", "Macpherson", "Ozturk", "Ravensworth", "St John",
    "Fitzgerald",
    "Llewellyn", "Mbeki", "Gorecki", "Pemberton", "Iqbal", "Tremaine", "Vasquez", "Oyelaran",
    "Cholmondeley",
  ]

  static let streets = [
    "Marmalade Crescent", "Tollgate Road", "Old Mill Lane", "Primrose Avenue", "Wheelwright Close",
  ]

  static let index: DisclosureIndex = {
    var index = DisclosureIndex()
    for (number, given) in givens.enumerated() {
      for (other, family) in families.enumerated() where (number + other) % 3 == 0 {
        let born = Day.on("2008-01-01").adding(days: number * 37 + other)
        index.add(
          child: Child(name: "\(given) \(family)", bornOn: born),
          localIdentifier: "\(2_000_000 + number * 100 + other)")
      }
    }
    for (number, family) in families.enumerated() {
      index.add(
        person: OpenChild.person(.carer, "\(givens[(number * 7) % givens.count]) \(family)") {
          $0.address = "\(number + 3) \(streets[number % streets.count]), Averchester AV1 2BC"
          $0.phone = "0121 496 0\(number + 100)"
        })
    }
    index.add(person: OpenChild.person(.school, "Larkhill Primary School"))
    index.add(
      secret: OpenChild.block(
        "At the strategy meeting the police said that a neighbour was arrested in March for selling "
          + "drugs to two boys from the same street and has been bailed until the summer.",
        .notForDisclosure))
    return index
  }()

  /// What reviews' records say, with nobody in it but the child and the child's own people.
  static let ordinary = [
    "Kes, you told us that you like living with Dawn and Pete. You want to stay at your school, and "
      + "you may see your mum every Saturday in the park. Will this go on? Yes, it will.",
    "You are doing well in English and art. In May you will sit your tests; your teachers hope for "
      + "good marks. Your attendance was 96 per cent between 1 September 2025 and 20 February 2026.",
    "Health: the dentist was seen on 12 January 2026, and the optician is booked. Your Health "
      + "Assessment is due in June. The 3 appointments at the clinic went to plan.",
    "Mum said that she is proud of you. Mr Marlowe could not come and sent a letter. The social worker "
      + "will ask the court by 14 April whether Grandad may have you to stay over for two nights.",
    "Pets matter: the rabbits, Snow and Rocky, need a new hutch. Dawn will buy one by Easter. You gave "
      + "the plan 8 out of 10. At Christmas you would like to go to London to see the lights.",
    "Money: savings stand at £412.50, and £10 is paid in each week. The Personal Education Plan was "
      + "agreed. Room 12 is booked from 3.30 to 4.45 for the next meeting, on 24 August 2026.",
  ]

  static let own: [any Entry] = [
    OpenChild.person(.carer, "Dawn Hartley"), OpenChild.person(.carer, "Pete Hartley"),
    OpenChild.person(.parent, "Joanne Marlowe"), OpenChild.person(.parent, "Lee Marlowe"),
  ]
}

/// Something of a third party, in one of the ways in which people write it.
struct Planted {
  let text: String
  let what: String

  static func all(_ chance: inout Chance) -> [Planted] {
    let number = Int.random(in: 0..<DisclosureCorpus.givens.count, using: &chance)
    let other = Int.random(in: 0..<DisclosureCorpus.families.count, using: &chance)
    let family = DisclosureCorpus.families[
      other - (number + other) % 3 >= 0
        ? other - (number + other) % 3 : other + 3 - (number + other) % 3]
    let given = DisclosureCorpus.givens[number]
    return names(given, family) + details(number, other, &chance)
  }

  private static func names(_ given: String, _ family: String) -> [Planted] {
    let plain = family.replacing("'", with: "’")
    return [
      ("full", "\(given) \(family)"), ("capitals", "\(given) \(family)".uppercased()),
      ("small", "\(given) \(family)".lowercased()), ("possessive", "\(given) \(plain)'s"),
      ("curly possessive", "\(given) \(plain)’s"), ("line break", "\(given)\n\(family)"),
      ("two spaces", "\(given)  \(family)"), ("no-break space", "\(given)\u{A0}\(family)"),
      ("surname first", "\(family), \(given)"), ("initial", "\(given.prefix(1)). \(family)"),
      ("middle initial", "\(given) J. \(family)"), ("middle name", "\(given) Rose \(family)"),
      ("title", "Mrs \(family)"), ("title with a stop", "Mr. \(family)"),
      ("first name alone", given), ("first name's", "\(given)'s"),
      ("no accents", "\(given) \(family)".withoutAccents),
      ("accents apart", "\(given) \(family)".withAccentsApart),
      ("no apostrophe", "\(given) \(family.replacing("'", with: ""))"),
      ("space for apostrophe", "\(given) \(family.replacing("'", with: " "))"),
      ("space for hyphen", "\(given) \(family.replacing("-", with: " "))"),
      ("soft hyphen", "\(given) \(family.prefix(2))\u{AD}\(family.dropFirst(2))"),
      ("one letter swapped", "\(given) \(family.withSwappedLetters)"),
    ].map { Planted(text: $0.1, what: $0.0) }
  }

  private static func details(_ number: Int, _ other: Int, _ chance: inout Chance) -> [Planted] {
    let street = DisclosureCorpus.streets[other % DisclosureCorpus.streets.count]
    let tail = Int.random(in: 100...999, using: &chance)
    let born = Day.on("2008-01-01").adding(days: number * 37 + other)
    return [
      ("address", "\(other + 3) \(street)"),
      ("address in small", "\(other + 3) \(street.lowercased())"),
      ("flat", "Flat 2, \(other + 40) \(street)"), ("postcode", "AV\(other % 9 + 1) 3QT"),
      ("postcode as one", "av\(other % 9 + 1)3qt"), ("school", "Larkhill Primary School"),
      ("school, short", "Larkhill Primary"), ("another school", "St Bede's Catholic Academy"),
      ("telephone", "0121 496 0\(tail)"), ("as one", "01214960\(tail)"),
      ("abroad", "+44 121 496 0\(tail)"), ("with noughts", "+44 (0)121 496 0\(tail)"),
      ("brackets", "(0121) 496-0\(tail)"), ("dots", "0121.496.0\(tail)"),
      ("mobile", "07700 900\(tail)"), ("mobile in pairs", "07 70 09 00 \(tail)"),
      ("number over two lines", "07700\n900\(tail)"), ("email", "someone.\(tail)@example.org"),
      ("born", "date of birth \(born.inWords)"), ("DOB", "DOB: \(born.asInReturn)"),
      ("identifier", "\(2_000_000 + number * 100 + (3 - number % 3) % 3)"),
      ("pupil number", "A801234567\(tail)"),
      ("NHS number", "943 476 5919"), ("case number", "BM23C00\(tail)"),
      (
        "copied words",
        "A neighbour was arrested in March for selling drugs to two boys from the same street"
      ),
    ].map { Planted(text: $0.1, what: $0.0) }
  }
}

extension String {
  fileprivate var withoutAccents: String {
    let plain: [Character: String] = [
      "â": "a", "ë": "e", "ï": "i", "ö": "o", "ú": "u", "ñ": "n", "ś": "s", "ü": "u", "é": "e",
    ]
    return map { plain[$0] ?? String($0) }.joined()
  }

  fileprivate var withAccentsApart: String {
    let apart: [Character: String] = [
      "â": "a\u{302}", "ë": "e\u{308}", "ï": "i\u{308}", "ö": "o\u{308}", "ú": "u\u{301}",
      "ñ": "n\u{303}", "ś": "s\u{301}", "ü": "u\u{308}",
    ]
    return map { apart[$0] ?? String($0) }.joined()
  }

  fileprivate var withSwappedLetters: String {
    let letters = Array(self)
    guard letters.count > 5, letters.allSatisfy(\.isLetter) else { return self }
    var swapped = letters
    swapped.swapAt(2, 3)
    return String(swapped)
  }
}
