import Care

/// The columns of the AD1 file, and how a row of them is read.
struct AdoptionColumns {
  private let decided, matched, foster, number, sex, status: Column
  private let sexes = CodeBook<AdoptersSex>()
  private let statuses = CodeBook<AdoptersStatus>()

  init(_ table: ReturnTable) {
    decided = table.required("DATE_INT")
    matched = table.required("DATE_MATCH")
    foster = table.required("FOSTER_CARE")
    number = table.required("NB_ADOPTR")
    sex = table.required("SEX_ADOPTR")
    status = table.required("LS_ADOPTR")
  }

  func read(_ cells: inout RecordCells) -> Adoption {
    Adoption(
      decidedOn: cells.day(decided), matchedOn: cells.day(matched),
      isByFosterCarer: cells.flag(foster), numberOfAdopters: cells.number(number, in: 1...2),
      adoptersSex: cells.code(sex, sexes), adoptersStatus: cells.code(status, statuses))
  }
}

/// The columns of the PlacedAdoption file, and how a row of them is read.
struct DecisionColumns {
  private let placed, ceased, reason: Column
  private let reasons = CodeBook<ReasonNoLongerPlacedForAdoption>()

  init(_ table: ReturnTable) {
    placed = table.required("DATE_PLACED")
    ceased = table.required("DATE_PLACED_CEASED")
    reason = table.required("REASON_PLACED_CEASED")
  }

  func read(_ cells: inout RecordCells) -> AdoptionDecision? {
    guard let decidedOn = cells.keyDay(placed) else { return nil }
    let (endedOn, isRefused) = cells.endDay(ceased)
    guard !isRefused else { return nil }
    return AdoptionDecision(
      decidedOn: decidedOn, endedOn: endedOn, reasonEnded: cells.code(reason, reasons))
  }
}

/// The columns of the PrevPerm file, and how a row of them is read.
struct PreviousPermanenceColumns {
  private let option, authority, date: Column
  private let options = CodeBook<PreviousPermanenceOption>()

  init(_ table: ReturnTable) {
    option = table.required("PREV_PERM")
    authority = table.required("LA_PERM")
    date = table.required("DATE_PERM")
  }

  func read(_ cells: inout RecordCells) -> PreviousPermanence {
    PreviousPermanence(
      option: cells.code(option, options), authority: cells.text(authority),
      date: cells.text(date))
  }
}
