extension Change {
  /// What changed among the choices that the law leaves open.
  package enum Policy: Hashable, Sendable {
    case chosen(Chosen)

    package var sentence: String {
      switch self {
      case .chosen(let chosen): chosen.sentence
      }
    }
  }
}

extension Change.Policy {
  /// A choice made, or taken back, from a day on.
  package struct Chosen: Hashable, Sendable, Codable {
    package var setting: RowChange<PolicySetting>

    package init(setting: RowChange<PolicySetting>) { self.setting = setting }

    var sentence: String {
      switch (setting.was, setting.now) {
      case (_, let now?):
        "The policy \(now.name) was set to \(now.value) from \(now.from.inWords)."
      case (let was?, nil):
        "The policy \(was.name), \(was.value) from \(was.from.inWords), was taken back."
      case (nil, nil): "No policy was changed."
      }
    }
  }
}

extension Change.Policy: Codable {
  private enum Happening: String, CodingKey { case chosen }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Happening.self)
    self = .chosen(try container.decode(Chosen.self, forKey: .chosen))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Happening.self)
    switch self {
    case .chosen(let chosen): try container.encode(chosen, forKey: .chosen)
    }
  }
}
