/// A row of the service's own records that came (no `was`), changed, or went (no `now`).
package struct EntryChange: Hashable, Sendable {
  package var kind: String
  /// The row's number within its kind; 0 for a new row that is to be given the next.
  ///
  /// Below 0 it is one by which rows that are written with it refer to it until then.
  package var number: Int64
  package var was: AnyEntry?
  package var now: AnyEntry?

  package init(kind: String, number: Int64, was: AnyEntry? = nil, now: AnyEntry? = nil) {
    self.kind = kind
    self.number = number
    self.was = was
    self.now = now
  }

  /// A new row; without a number it is given the next of its kind.
  package init(adding entry: some Entry, number: Int64 = 0) {
    self.init(kind: type(of: entry).kind, number: number, now: AnyEntry(entry))
  }

  /// A row that takes the place of one that is held.
  package static func replacing<E: Entry>(_ held: Entered<E>, with now: E) -> EntryChange {
    EntryChange(
      kind: E.kind, number: held.key.number, was: AnyEntry(held.value), now: AnyEntry(now))
  }

  /// What happened, as the audit and the timeline say it.
  package var sentence: String {
    switch (was, now) {
    case (nil, let now?): now.base.sentence
    case (_?, let now?): "Corrected or added to: \(now.base.sentence)"
    case (let was?, nil): "Taken out: \(was.base.sentence)"
    case (nil, nil): "Nothing changed."
    }
  }
}

extension EntryChange: Codable {
  private enum CodingKeys: String, CodingKey { case kind, number, was, now }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decode(String.self, forKey: .kind)
    number = try container.decode(Int64.self, forKey: .number)
    guard let known = EntryKind.named(kind) else {
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: container, debugDescription: "\(kind) is no kind of entry")
    }
    func row(_ key: CodingKeys) throws -> AnyEntry? {
      guard container.contains(key) else { return nil }
      let values = try container.nestedContainer(keyedBy: FieldName.self, forKey: key)
      let cells = try known.fields.map { try $0.cell(in: values) }
      do {
        return try known.entry(from: cells)
      } catch let error as UnreadableField {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "\(kind).\(error.name) cannot be read")
      }
    }
    was = try row(.was)
    now = try row(.now)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(number, forKey: .number)
    guard let known = EntryKind.named(kind) else { return }
    for (key, row) in [(CodingKeys.was, was), (.now, now)] {
      guard let row else { continue }
      var values = container.nestedContainer(keyedBy: FieldName.self, forKey: key)
      for (field, cell) in zip(known.fields, row.cells) {
        try cell.encode(to: &values, FieldName(stringValue: field.name))
      }
    }
  }
}

/// The name of a field as a coding key.
private struct FieldName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension EntryField {
  fileprivate func cell(in values: KeyedDecodingContainer<FieldName>) throws -> FieldCell {
    let key = FieldName(stringValue: name)
    switch shape {
    case .text, .moment, .word:
      return try values.decodeIfPresent(String.self, forKey: key).map(FieldCell.text) ?? .none
    case .number, .reference:
      return try values.decodeIfPresent(Int64.self, forKey: key).map(FieldCell.number) ?? .none
    case .decimal:
      return try values.decodeIfPresent(Double.self, forKey: key).map(FieldCell.decimal) ?? .none
    case .fact:
      return try values.decodeIfPresent(Bool.self, forKey: key).map(FieldCell.fact) ?? .none
    case .day:
      return try values.decodeIfPresent(Day.self, forKey: key).map(FieldCell.day) ?? .none
    case .list, .words:
      return try values.decodeIfPresent([String].self, forKey: key).map(FieldCell.list) ?? .none
    }
  }
}

extension FieldCell {
  fileprivate func encode(
    to values: inout KeyedEncodingContainer<FieldName>, _ name: FieldName
  ) throws {
    switch self {
    case .none: break
    case .number(let number): try values.encode(number, forKey: name)
    case .decimal(let number): try values.encode(number, forKey: name)
    case .text(let text): try values.encode(text, forKey: name)
    case .fact(let fact): try values.encode(fact, forKey: name)
    case .day(let day): try values.encode(day, forKey: name)
    case .list(let list): try values.encode(list, forKey: name)
    }
  }
}
