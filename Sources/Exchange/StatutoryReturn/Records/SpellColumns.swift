import Care

/// The columns of the Missing file, and how a row of them is read.
struct MissingColumns {
  private let kind, start, end: Column
  private let kinds = CodeBook<MissingKind>()

  init(_ table: ReturnTable) {
    kind = table.required("MISSING")
    start = table.required("MIS_START")
    end = table.required("MIS_END")
  }

  func read(_ cells: inout RecordCells) -> MissingEpisode? {
    guard let startedOn = cells.keyDay(start) else { return nil }
    let (endedOn, isRefused) = cells.endDay(end)
    guard !isRefused else { return nil }
    return MissingEpisode(kind: cells.code(kind, kinds), startedOn: startedOn, endedOn: endedOn)
  }
}

/// The columns of the SWEpisodes file, and how a row of them is read.
struct SocialWorkerColumns {
  private let worker, start, end, reason: Column
  private let reasons = CodeBook<ReasonForSocialWorkerChange>()

  init(_ table: ReturnTable) {
    worker = table.required("SW_ID")
    start = table.required("SW_DECOM")
    end = table.required("SW_DEC")
    reason = table.required("SW_REASON")
  }

  func read(_ cells: inout RecordCells) -> SocialWorkerEpisode? {
    guard let startedOn = cells.keyDay(start) else { return nil }
    let (endedOn, isRefused) = cells.endDay(end)
    guard !isRefused else { return nil }
    return SocialWorkerEpisode(
      worker: cells.text(worker) ?? "", startedOn: startedOn, endedOn: endedOn,
      reason: cells.code(reason, reasons))
  }
}

/// The columns of the DoLo file, and how a row of them is read.
struct DeprivationColumns {
  private let start, end: Column

  init(_ table: ReturnTable) {
    start = table.required("DOLO_START")
    end = table.required("DOLO_END")
  }

  func read(_ cells: inout RecordCells) -> DeprivationOfLiberty? {
    guard let startedOn = cells.keyDay(start) else { return nil }
    let (endedOn, isRefused) = cells.endDay(end)
    guard !isRefused else { return nil }
    return DeprivationOfLiberty(startedOn: startedOn, endedOn: endedOn)
  }
}
