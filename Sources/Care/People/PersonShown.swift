/// Whom a person round a child is shown to.
package enum Reader: Hashable, Sendable {
  /// The service itself, which knows everything.
  case service
  /// Whoever gets what leaves the service and is not named: a report, an export, a letter to several.
  case anybody
  /// Somebody named, by all the words that a list may know them by: a name, `mother`.
  case person([String])
}

/// What of a person round a child may be shown to a reader.
package struct PersonShown: Hashable, Sendable {
  package let relation: Relation?
  package let name: String?
  package let organisation: String?
  package let address: String?
  package let phone: String?
  package let email: String?
}

extension PersonInvolved {
  /// What may be shown: to anybody outside neither address, telephone, school nor carer's name.
  ///
  /// An email address tells a name and is a way to reach somebody: it is shown where both are.
  package func shown(to reader: Reader) -> PersonShown {
    let isName = shows(.name, to: reader)
    let isPhone = shows(.phone, to: reader)
    return PersonShown(
      relation: relation, name: isName ? name : nil,
      organisation: shows(.organisation, to: reader) ? organisation : nil,
      address: shows(.address, to: reader) ? address : nil, phone: isPhone ? phone : nil,
      email: isName && isPhone ? email : nil)
  }

  private enum Detail { case name, organisation, address, phone }

  private func shows(_ detail: Detail, to reader: Reader) -> Bool {
    switch reader {
    case .service: true
    case .anybody: !isHidden(detail)
    case .person(let words): !lists(for: detail).contains { words.contains(whom: $0) }
    }
  }

  /// Whether a detail is kept from everybody who is not named: without asking, and where anybody must
  /// not be told.
  private func isHidden(_ detail: Detail) -> Bool {
    switch detail {
    case .address, .phone: true
    case .name: relation == .carer || relation == .school || !lists(for: .name).isEmpty
    case .organisation: relation == .school || !lists(for: .organisation).isEmpty
    }
  }

  /// Who must not be told a detail: what names a school is the school.
  private func lists(for detail: Detail) -> [String] {
    let isSchool = relation == .school
    switch detail {
    case .name: return nameWithheldFrom + (isSchool ? schoolWithheldFrom : [])
    case .organisation: return schoolWithheldFrom
    case .address: return addressWithheldFrom + (isSchool ? schoolWithheldFrom : [])
    case .phone: return phoneWithheldFrom + (isSchool ? schoolWithheldFrom : [])
    }
  }
}

extension [String] {
  /// Whether a line of a list means the reader, whatever the case and the spaces; `everyone` does.
  fileprivate func contains(whom line: String) -> Bool {
    let line = line.plain
    return line == "everyone" || contains { $0.plain == line }
  }
}

extension String {
  fileprivate var plain: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
