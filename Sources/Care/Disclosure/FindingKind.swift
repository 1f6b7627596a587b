/// What a check of a version found in its text.
package enum FindingKind: String, Word {
  case childName = "another child's name"
  case adultName = "another adult's name"
  case withheldName = "a name that is withheld"
  case address
  case telephone = "telephone number"
  case email = "email address"
  case school
  case birthday = "date of birth"
  case identifier
  case overlap = "words of a text that is not for this reader"
  /// It is known from a sealed record alone.
  case apart = "something that must not be in this record"

  /// Whether it is left out unless somebody says why it stays.
  ///
  /// Where a child lives, how to reach a carer and which school it is are kept back without asking.
  package var isWithheld: Bool {
    switch self {
    case .withheldName, .address, .telephone, .email, .school, .identifier: true
    case .childName, .adultName, .birthday, .overlap, .apart: false
    }
  }

  /// What stands in the version in the place of what is left out.
  package var mark: String {
    switch self {
    case .childName, .adultName, .withheldName: "[name left out]"
    case .address: "[address left out]"
    case .telephone: "[telephone number left out]"
    case .email: "[email address left out]"
    case .school: "[school left out]"
    case .birthday: "[date of birth left out]"
    case .identifier: "[number left out]"
    case .overlap, .apart: "[left out]"
    }
  }
}
