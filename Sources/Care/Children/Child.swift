/// A child as one source describes them: one return, or Heard's own register.
///
/// A return holds no names, so most of this is empty for a child known from returns alone; what is
/// not known is nil and never guessed.
package struct Child: Hashable, Sendable, Codable {
  /// Full name, and the name the child wants to be called by.
  package var name: String?
  package var preferredName: String?
  /// Date of birth (DOB).
  package var bornOn: Day?
  package var diedOn: Day?
  /// Sex as the return has it (SEX).
  package var sex: Sex
  /// Gender as the child gives it.
  package var gender: Gender?
  /// Ethnicity (ETHNIC).
  package var ethnicity: Ethnicity?
  package var languages: [String]
  package var needsInterpreter: Bool?
  package var disability: String?
  /// Unique pupil number (UPN), or the code for having none.
  package var pupilNumber: String?
  /// Whether a female child is a mother (MOTHER), and her first child's date of birth (MC_DOB).
  package var isMother: Bool?
  package var firstChildBornOn: Day?
  /// Local identifiers of brothers and sisters in care.
  package var siblings: [String]

  package init(
    name: String? = nil, preferredName: String? = nil, bornOn: Day? = nil, diedOn: Day? = nil,
    sex: Sex = .unknown, gender: Gender? = nil, ethnicity: Ethnicity? = nil,
    languages: [String] = [], needsInterpreter: Bool? = nil, disability: String? = nil,
    pupilNumber: String? = nil, isMother: Bool? = nil, firstChildBornOn: Day? = nil,
    siblings: [String] = []
  ) {
    self.name = name
    self.preferredName = preferredName
    self.bornOn = bornOn
    self.diedOn = diedOn
    self.sex = sex
    self.gender = gender
    self.ethnicity = ethnicity
    self.languages = languages
    self.needsInterpreter = needsInterpreter
    self.disability = disability
    self.pupilNumber = pupilNumber
    self.isMother = isMother
    self.firstChildBornOn = firstChildBornOn
    self.siblings = siblings
  }
}
