/// Something that the officer watches, with its last and its next day.
package struct MonitoredItem: Entry {
  package var item: MonitoredItemKind?
  package var isNeeded: Bool?
  package var lastOn: Day?
  package var dueOn: Day?
  package var note: String?
  package var recordedOn: Day = .earliest

  package init() {}
}

extension MonitoredItem {
  package static var kind: String { "monitoredItem" }
  package static var meaning: String { "something monitored for a child" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("item", &item)
    visitor.field("isNeeded", &isNeeded)
    visitor.field("lastOn", &lastOn)
    visitor.field("dueOn", &dueOn)
    visitor.field("note", &note)
    visitor.field("recordedOn", &recordedOn)
  }

  package var day: Day { recordedOn }
  package var sentence: String {
    "Recorded as monitored: \(item?.rawValue ?? "not said")."
  }
}
