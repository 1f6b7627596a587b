extension Retention {
  /// Refuses to erase a record that must still be kept, or of which nobody can say until when.
  package static func checkErasure(
    of localIdentifier: String, kept until: Day?, on day: Day
  ) throws(Breach) {
    guard let until else {
      throw Breach(
        "The date of birth of \(localIdentifier) is not recorded, and so nobody can say until when "
          + "the record must be kept. Enter it first.", citation: citation)
    }
    guard day > until else {
      throw Breach(
        "The record of \(localIdentifier) must be kept until \(until.inWords), and is not erased "
          + "before that day is over.", citation: citation)
    }
  }
}
