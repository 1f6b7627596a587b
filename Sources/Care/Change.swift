/// Something that happened to what Heard holds: the only way in which anything is written.
///
/// The audit entry is the change, so a change says what was there before and what is there now.
package enum Change: Hashable, Sendable {
  case yearsReturn(YearsReturn)
  case register(Register)
  case reference(Reference)
  case policy(Policy)
  case entries(Entries)

  /// What happened, as the audit says it.
  package var sentence: String {
    switch self {
    case .yearsReturn(let change): change.sentence
    case .register(let change): change.sentence
    case .reference(let change): change.sentence
    case .policy(let change): change.sentence
    case .entries(let change): change.sentence
    }
  }
}

extension Change: Codable {
  private enum Subject: String, CodingKey {
    case yearsReturn, register, reference, policy, entries
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Subject.self)
    switch container.allKeys.first {
    case .yearsReturn:
      self = .yearsReturn(try container.decode(YearsReturn.self, forKey: .yearsReturn))
    case .register: self = .register(try container.decode(Register.self, forKey: .register))
    case .reference: self = .reference(try container.decode(Reference.self, forKey: .reference))
    case .policy: self = .policy(try container.decode(Policy.self, forKey: .policy))
    case .entries: self = .entries(try container.decode(Entries.self, forKey: .entries))
    case nil:
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a change of no known subject"))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Subject.self)
    switch self {
    case .yearsReturn(let change): try container.encode(change, forKey: .yearsReturn)
    case .register(let change): try container.encode(change, forKey: .register)
    case .reference(let change): try container.encode(change, forKey: .reference)
    case .policy(let change): try container.encode(change, forKey: .policy)
    case .entries(let change): try container.encode(change, forKey: .entries)
    }
  }
}
