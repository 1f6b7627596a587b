import Care
import TestSupport

extension EntryGrounds {
  /// Grounds with rows numbered from 1, the child's and the service's.
  static func of(
    _ child: [any Entry] = [], service: [any Entry] = [], history: CareHistory? = nil,
    policies: Policies = .standard
  ) -> EntryGrounds {
    EntryGrounds(
      child: .of(child, of: Key(1)), service: .of(service), history: history, policies: policies)
  }

  /// What the rules say of a row entered beside these; nil where it may be.
  func refusal(of entry: some Entry, replacing was: (any Entry)? = nil) -> String? {
    var grounds = self
    let kind = EntryKind.named(type(of: entry).kind)
    if let kind, kind.isOfChild {
      grounds.child.put(AnyEntry(entry), of: kind, 900, Key(1))
    } else if let kind {
      grounds.service.put(AnyEntry(entry), of: kind, 900, nil)
    }
    do {
      try AnyEntry(entry).check(replacing: was.map { AnyEntry($0) }, in: grounds)
      return nil
    } catch {
      return error.sentence
    }
  }
}

extension Entries {
  static func of(_ rows: [any Entry], of child: Key<Child>? = nil) -> Entries {
    var entries = Entries()
    var numbers: [String: Int64] = [:]
    for row in rows {
      let name = type(of: row).kind
      numbers[name, default: 0] += 1
      guard let kind = EntryKind.named(name), let number = numbers[name] else { continue }
      entries.put(AnyEntry(row), of: kind, number, child)
    }
    return entries
  }
}

extension Officer {
  static func example(from start: String = "2020-04-01", to end: String? = nil) -> Officer {
    .with {
      $0.name = "Officer Example"
      $0.startedOn = .on(start)
      $0.leftOn = end.map(Day.on)
    }
  }
}

extension Post {
  static func example(
    _ officer: Int64?, _ fte: Double = 1, from start: String = "2020-04-01", to end: String? = nil
  ) -> Post {
    .with {
      $0.officer = officer.map { Key($0) }
      $0.fte = fte
      $0.startedOn = .on(start)
      $0.endedOn = end.map(Day.on)
    }
  }
}

extension Leave {
  static func example(
    _ officer: Int64, _ kind: LeaveKind = .sickness, from start: String, to end: String? = nil
  ) -> Leave {
    .with {
      $0.officer = Key(officer)
      $0.leaveKind = kind
      $0.startedOn = .on(start)
      $0.endedOn = end.map(Day.on)
    }
  }
}

extension Appointment {
  static func example(
    _ officer: Int64, _ kind: AppointmentKind = .allocated, from start: String,
    to end: String? = nil
  ) -> Appointment {
    .with {
      $0.officer = Key(officer)
      $0.appointmentKind = kind
      $0.appointedAt =
        Moment(start.contains("T") ? start : "\(start)T09:00:00Z") ?? Moment(seconds: 0)
      $0.endedOn = end.map(Day.on)
    }
  }
}

extension Notice {
  static func example(_ start: String, at moment: String, late reason: String? = nil) -> Notice {
    .with {
      $0.startedOn = .on(start)
      $0.notifiedAt = Moment(moment) ?? Moment(seconds: 0)
      $0.reasonLate = reason
    }
  }
}
