import Care

/// The columns of one table, ready for reading its rows into a child's record.
enum ModuleColumns {
  case header(HeaderColumns)
  case episodes(EpisodeColumns)
  case reviews(ReviewColumns)
  case unaccompanied(UnaccompaniedColumns)
  case health(HealthColumns)
  case leaver(CareLeaverColumns)
  case adoption(AdoptionColumns)
  case decisions(DecisionColumns)
  case previousPermanence(PreviousPermanenceColumns)
  case missing(MissingColumns)
  case socialWorkers(SocialWorkerColumns)
  case deprivations(DeprivationColumns)

  init(_ table: ReturnTable) {
    switch table.module {
    case .header: self = .header(HeaderColumns(table))
    case .episodes: self = .episodes(EpisodeColumns(table))
    case .reviews: self = .reviews(ReviewColumns(table))
    case .uasc: self = .unaccompanied(UnaccompaniedColumns(table))
    case .oc2: self = .health(HealthColumns(table))
    case .oc3: self = .leaver(CareLeaverColumns(table))
    case .ad1: self = .adoption(AdoptionColumns(table))
    case .placedAdoption: self = .decisions(DecisionColumns(table))
    case .prevPerm: self = .previousPermanence(PreviousPermanenceColumns(table))
    case .missing: self = .missing(MissingColumns(table))
    case .swEpisodes: self = .socialWorkers(SocialWorkerColumns(table))
    case .dolo: self = .deprivations(DeprivationColumns(table))
    }
  }
}
