import Care

/// The columns of the OC2 file, and how a row of them is read.
struct HealthColumns {
  private let score, reason: Column
  private let convicted, check, immunised, teeth, assessed, substances, received, offered: Column
  private let reasons = CodeBook<ReasonForNoQuestionnaire>()

  init(_ table: ReturnTable) {
    score = table.required("SDQ_SCORE")
    reason = table.required("SDQ_REASON")
    convicted = table.required("CONVICTED")
    check = table.required("HEALTH_CHECK")
    immunised = table.required("IMMUNISATIONS")
    teeth = table.required("TEETH_CHECK")
    assessed = table.required("HEALTH_ASSESSMENT")
    substances = table.required("SUBSTANCE_MISUSE")
    received = table.required("INTERVENTION_RECEIVED")
    offered = table.required("INTERVENTION_OFFERED")
  }

  func read(_ cells: inout RecordCells) -> HealthOutcomes {
    HealthOutcomes(
      difficultiesScore: cells.number(score, in: 0...40),
      reasonForNoScore: cells.code(reason, reasons), isConvicted: cells.flag(convicted),
      isHealthCheckDone: cells.flag(check), isImmunised: cells.flag(immunised),
      areTeethChecked: cells.flag(teeth), isHealthAssessed: cells.flag(assessed),
      misusesSubstances: cells.flag(substances), wasInterventionReceived: cells.flag(received),
      wasInterventionOffered: cells.flag(offered))
  }
}

/// The columns of the OC3 file, and how a row of them is read.
struct CareLeaverColumns {
  private let touch, activity, accommodation: Column
  private let touches = CodeBook<InTouch>()
  private let activities = CodeBook<CareLeaverActivity>()
  private let accommodations = CodeBook<CareLeaverAccommodation>()

  init(_ table: ReturnTable) {
    touch = table.required("IN_TOUCH")
    activity = table.required("ACTIV")
    accommodation = table.required("ACCOM")
  }

  func read(_ cells: inout RecordCells) -> CareLeaver {
    CareLeaver(
      inTouch: cells.code(touch, touches), activity: cells.code(activity, activities),
      accommodation: cells.code(accommodation, accommodations))
  }
}
