package import Care

// What the forms of the register ask, each as a row whose fields are described once.

/// What is asked of a move.
package struct MoveAsked: Described {
  var startedOn: Day = .earliest
  var placement: Placement?
  var provider: PlacementProvider?
  var placementPostcode: String?
  var miles: Double?
  var isInsideAuthority: Bool?
  var isSameCarer: Bool?
  var legalStatus: LegalStatus?
  var reasonPlacementChanged: ReasonForPlacementChange?
  var wasPlanned: Bool?

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("startedOn", &startedOn)
    visitor.field("placement", &placement)
    visitor.field("provider", &provider)
    visitor.field("placementPostcode", &placementPostcode)
    visitor.field("miles", &miles)
    visitor.field("isInsideAuthority", &isInsideAuthority)
    visitor.field("isSameCarer", &isSameCarer)
    visitor.field("legalStatus", &legalStatus)
    visitor.field("reasonPlacementChanged", &reasonPlacementChanged)
    visitor.field("wasPlanned", &wasPlanned)
  }

  func new(over placement: Placement) -> NewPlacement {
    var new = NewPlacement(
      startedOn: startedOn, placement: placement, isSameCarer: isSameCarer ?? false)
    new.provider = provider
    new.postcode = placementPostcode
    new.miles = miles
    new.isInsideAuthority = isInsideAuthority
    new.legalStatus = legalStatus
    new.reason = reasonPlacementChanged
    return new
  }
}

/// What is asked of a new legal status.
package struct StatusAsked: Described {
  var startedOn: Day = .earliest
  var legalStatus: LegalStatus?

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("startedOn", &startedOn)
    visitor.field("legalStatus", &legalStatus)
  }
}

/// What is asked when a child leaves care.
package struct LeavingAsked: Described {
  var ceasedOn: Day = .earliest
  var reasonCeased: ReasonEpisodeCeased?

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("ceasedOn", &ceasedOn)
    visitor.field("reasonCeased", &reasonCeased)
  }
}

/// The day on which a child came back.
package struct ReturnAsked: Described {
  var endedOn: Day = .earliest

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("endedOn", &endedOn)
  }
}

/// The day on which a review was really held.
package struct HeldAsked: Described {
  var heldOn: Day = .earliest

  package init() {}

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("heldOn", &heldOn)
  }
}
