import Care

/// A row of the episodes, under the short names of the return's columns.
struct EpisodeRow: CheckedRow {
  static let module = ReturnModule.episodes
  let row: Int32
  let child: Int32
  let decom: CellDay
  let rne: CellCode<ReasonForNewEpisode>
  let ls: CellCode<LegalStatus>
  let cin: CellCode<CategoryOfNeed>
  let place: CellCode<Placement>
  let provider: CellCode<PlacementProvider>
  let dec: CellDay
  let rec: CellCode<ReasonEpisodeCeased>
  /// REASON_PLACE_CHANGE.
  let change: CellCode<ReasonForPlacementChange>
  let homePost: PostcodeCell
  let placePost: PostcodeCell
  let urn: CellText

  var order: CellDay { decom }

  init(row: Int32, _ cells: inout CellReader, _ numbers: inout CellNumbers) {
    self.row = row
    child = cells.child(&numbers)
    decom = cells.day()
    rne = cells.code(cells.codes.reasonBegan, &numbers)
    ls = cells.code(cells.codes.legalStatus, &numbers)
    cin = cells.code(cells.codes.need, &numbers)
    place = cells.code(cells.codes.placement, &numbers)
    provider = cells.code(cells.codes.provider, &numbers)
    dec = cells.day()
    rec = cells.code(cells.codes.reasonCeased, &numbers)
    change = cells.code(cells.codes.placementChange, &numbers)
    homePost = PostcodeCell(cells.bytes())
    placePost = PostcodeCell(cells.bytes())
    urn = cells.text()
  }
}

/// What several rules ask of an episode.
extension EpisodeRow {
  /// An agreed series of short breaks (V3, V4).
  var isShortBreak: Bool { ls.known == .v3 || ls.known == .v4 }

  /// A temporary move (T0 to T4).
  var isTemporary: Bool {
    switch place.known {
    case .t0, .t1, .t2, .t3, .t4: true
    default: false
    }
  }

  /// Placed for adoption (A3 to A6).
  var isForAdoption: Bool {
    switch place.known {
    case .a3, .a4, .a5, .a6: true
    default: false
    }
  }

  var isFosterCare: Bool {
    switch place.known {
    case .u1, .u2, .u3, .u4, .u5, .u6: true
    default: false
    }
  }

  var isSplitOther: Bool {
    switch place.known {
    case .z11, .z12, .z13, .z14: true
    default: false
    }
  }

  /// Left care by adoption (E11, E12).
  var isAdopted: Bool { rec.known == .e11 || rec.known == .e12 }

  /// Left care: a reason that is not "another episode follows" (X1).
  var endsCare: Bool { rec.isFilled && rec != .x1 }

  /// The day it ceased, or 31 March where it is still open.
  func end(in year: ReturnYear) -> CellDay { dec.isBlank ? year.lastDay : dec }

  /// Whether placement, postcode, provider and its number are the same, blank counting as a value.
  func isPlaced(as other: EpisodeRow) -> Bool {
    place == other.place && placePost.text == other.placePost.text && urn == other.urn
      && provider == other.provider
  }
}
