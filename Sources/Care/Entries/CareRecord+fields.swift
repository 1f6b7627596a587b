// The rows of the register, each described once for its file.

extension Child: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("name", &name)
    visitor.field("preferredName", &preferredName)
    visitor.field("bornOn", &bornOn)
    visitor.field("diedOn", &diedOn)
    visitor.field("sex", &sex)
    visitor.field("gender", &gender)
    visitor.field("ethnicity", &ethnicity)
    visitor.field("languages", &languages)
    visitor.field("needsInterpreter", &needsInterpreter)
    visitor.field("disability", &disability)
    visitor.field("pupilNumber", &pupilNumber)
    visitor.field("isMother", &isMother)
    visitor.field("firstChildBornOn", &firstChildBornOn)
    visitor.field("siblings", &siblings)
  }
}

extension Unaccompanied: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("ceasesOn", &ceasesOn)
  }
}

extension CareEpisode: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("startedOn", &startedOn)
    visitor.field("ceasedOn", &ceasedOn)
    visitor.field("reasonBegan", &reasonBegan)
    visitor.field("legalStatus", &legalStatus)
    visitor.field("need", &need)
    visitor.field("placement", &placement)
    visitor.field("provider", &provider)
    visitor.field("reasonCeased", &reasonCeased)
    visitor.field("reasonPlacementChanged", &reasonPlacementChanged)
    visitor.field("homePostcode", &homePostcode)
    visitor.field("placementPostcode", &placementPostcode)
    visitor.field("providerNumber", &providerNumber)
    visitor.field("miles", &miles)
    visitor.field("isInsideAuthority", &isInsideAuthority)
  }
}

extension Review: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("meetings", &meetings)
    visitor.field("participation", &participation)
  }
}

extension MissingEpisode: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("kind", &kind)
    visitor.field("startedOn", &startedOn)
    visitor.field("endedOn", &endedOn)
  }
}

extension SocialWorkerEpisode: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("worker", &worker)
    visitor.field("startedOn", &startedOn)
    visitor.field("endedOn", &endedOn)
    visitor.field("reason", &reason)
  }
}

extension HealthOutcomes: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("difficultiesScore", &difficultiesScore)
    visitor.field("reasonForNoScore", &reasonForNoScore)
    visitor.field("isConvicted", &isConvicted)
    visitor.field("isHealthCheckDone", &isHealthCheckDone)
    visitor.field("isImmunised", &isImmunised)
    visitor.field("areTeethChecked", &areTeethChecked)
    visitor.field("isHealthAssessed", &isHealthAssessed)
    visitor.field("misusesSubstances", &misusesSubstances)
    visitor.field("wasInterventionReceived", &wasInterventionReceived)
    visitor.field("wasInterventionOffered", &wasInterventionOffered)
  }
}

extension YearsHealth: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("yearEndsOn", &yearEndsOn)
    outcomes.fields(&visitor)
  }
}

extension Adoption: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("decidedOn", &decidedOn)
    visitor.field("matchedOn", &matchedOn)
    visitor.field("isByFosterCarer", &isByFosterCarer)
    visitor.field("numberOfAdopters", &numberOfAdopters)
    visitor.field("adoptersSex", &adoptersSex)
    visitor.field("adoptersStatus", &adoptersStatus)
  }
}

extension AdoptionDecision: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("decidedOn", &decidedOn)
    visitor.field("endedOn", &endedOn)
    visitor.field("reasonEnded", &reasonEnded)
  }
}

extension AdoptionAuthority: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("authorisedOn", &authorisedOn)
    visitor.field("endedOn", &endedOn)
  }
}

extension PreviousPermanence: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("option", &option)
    visitor.field("authority", &authority)
    visitor.field("date", &date)
  }
}

extension CareLeaver: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("inTouch", &inTouch)
    visitor.field("activity", &activity)
    visitor.field("accommodation", &accommodation)
  }
}

extension DeprivationOfLiberty: Described {
  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("startedOn", &startedOn)
    visitor.field("endedOn", &endedOn)
  }
}
