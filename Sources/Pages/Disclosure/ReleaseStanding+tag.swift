import Care
import HTML

extension PreparedVersion {
  /// How far the version is, as a word.
  var tag: StateTag {
    switch standing {
    case .notPrepared:
      version.isEmpty
        ? StateTag("Nothing for them", .grey) : StateTag("Not prepared", .grey)
    case .changed: StateTag("Record changed since", .orange)
    case .waiting: StateTag("Waits for release", .yellow)
    case .released: StateTag("Released", .blue)
    case .given: isCurrent ? StateTag("Given", .green) : StateTag("Given, changed since", .orange)
    }
  }

  /// The tag, and since when.
  var state: Node {
    guard let release = release?.value else { return tag.node }
    let day = release.givenOn ?? release.releasedOn ?? release.preparedOn
    return .group([tag.node, .text(" \(day.inWords)")])
  }
}
