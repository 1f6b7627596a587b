/// Every rule that is checked.
///
/// Left out are the rules of the DfE that need a directory which no return holds: of postcodes
/// (164, 169, 179, 218, 230, 241, 243, 392a, 406, 411, 420, 452 to 454, 503G to 503J, 1015) and of
/// registered providers (219, 221, 224, 227 to 229, 1008); of rule 392c, the form of the postcode
/// is checked and not whether it is in use. Left out too are rules about marks that only the XML of
/// a return carries (105, 205A, 205C, 303), and 1001, which needs more years than two.
extension ReturnRule {
  package static let all: [ReturnRule] = [
    HeaderRules.all, MotherRules.all, PupilNumberRules.all, UnaccompaniedRules.all,
    SameChildRules.all, EpisodeCellRules.all, SequenceRules.all, ReasonBeganRules.all,
    AgeRules.all, LegalStatusRules.all, ShortBreakRules.all, PlacementRules.all,
    PlacementChangeRules.all, ProviderRules.all, ReviewRules.all, ReviewTimetableRules.all,
    QuestionnaireRules.all,
    HealthRules.all, CareLeaverRules.all, AdoptionRules.all, DecisionRules.all,
    PlacedForAdoptionRules.all, PreviousPermanenceRules.all, MissingRules.all,
    SocialWorkerRules.all, DeprivationRules.all, HeaderYearRules.all, EpisodeYearRules.all,
    OtherYearRules.all,
  ].flatMap { $0 }
}
