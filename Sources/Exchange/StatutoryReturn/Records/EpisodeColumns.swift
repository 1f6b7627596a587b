import Care

/// The columns of the Episodes file, and how a row of them is read.
struct EpisodeColumns {
  private let decom, rne, ls, cin, place, provider, dec, rec, reason: Column
  private let homePost, placementPost, urn: Column
  private let location, distance: Column?
  private let reasonsBegan = CodeBook<ReasonForNewEpisode>()
  private let statuses = CodeBook<LegalStatus>()
  private let needs = CodeBook<CategoryOfNeed>()
  private let placements = CodeBook<Placement>()
  private let providers = CodeBook<PlacementProvider>()
  private let reasonsCeased = CodeBook<ReasonEpisodeCeased>()
  private let reasonsChanged = CodeBook<ReasonForPlacementChange>()

  init(_ table: ReturnTable) {
    decom = table.required("DECOM")
    rne = table.required("RNE")
    ls = table.required("LS")
    cin = table.required("CIN")
    place = table.required("PLACE")
    provider = table.required("PLACE_PROVIDER")
    dec = table.required("DEC")
    rec = table.required("REC")
    reason = table.required("REASON_PLACE_CHANGE")
    homePost = table.required("HOME_POST")
    placementPost = table.required("PL_POST")
    urn = table.required("URN")
    location = table.optional("PL_LOCATION")
    distance = table.optional("PL_DISTANCE")
  }

  /// The episode of the row at hand; nil where DECOM or DEC cannot be read.
  func read(_ cells: inout RecordCells) -> CareEpisode? {
    guard let startedOn = cells.keyDay(decom) else { return nil }
    let (ceasedOn, isRefused) = cells.endDay(dec)
    guard !isRefused else { return nil }
    return CareEpisode(
      startedOn: startedOn, ceasedOn: ceasedOn, reasonBegan: cells.code(rne, reasonsBegan),
      legalStatus: cells.code(ls, statuses), need: cells.code(cin, needs),
      placement: cells.code(place, placements), provider: cells.code(provider, providers),
      reasonCeased: cells.code(rec, reasonsCeased),
      reasonPlacementChanged: cells.code(reason, reasonsChanged),
      homePostcode: cells.text(homePost), placementPostcode: cells.text(placementPost),
      providerNumber: cells.text(urn), miles: miles(&cells),
      isInsideAuthority: isInside(&cells))
  }

  /// PL_DISTANCE in miles; 999.9 stands for a distance that is not known.
  private func miles(_ cells: inout RecordCells) -> Double? {
    guard let distance, let text = cells.text(distance) else { return nil }
    guard text.utf8.allSatisfy({ $0 == 0x2E || (0x30...0x39).contains($0) }),
      let miles = Double(text)
    else {
      cells.note(
        .unreadableNumber, [distance.name],
        "\(cells.holding(distance)) is no number of miles; "
          + "it is read as not known.",
        mend: "Correct the number, or leave the cell blank.")
      return nil
    }
    return miles == 999.9 ? nil : miles
  }

  private func isInside(_ cells: inout RecordCells) -> Bool? {
    guard let location, let text = cells.text(location)?.uppercased() else { return nil }
    if text == "IN" || text == "OUT" { return text == "IN" }
    cells.noteUnknown(location)
    return nil
  }
}
