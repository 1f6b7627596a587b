import Care

/// What pages, copies and files of a version are called: of a review's record, or of a pack.
extension RecordVersion {
  var title: String { pack == nil ? "A version of the record" : "Pack for a referral to Cafcass" }

  var heading: String { pack == nil ? "The record for \(recipient.label)" : title }

  /// What it is of: `Review of 4 May 2023`.
  var occasion: String {
    pack == nil ? "Review of \(heldOn.inWords)" : "Escalation opened on \(heldOn.inWords)"
  }

  var copyTitle: String {
    pack == nil ? "A copy of the record of a review" : "A copy of a pack for Cafcass"
  }

  func fileTitle(copy number: Int) -> String {
    "\(pack == nil ? "Record of a review" : "Pack for Cafcass"), copy \(number)"
  }

  /// The name of a file of it, without a person in it.
  var fileName: String {
    "\(pack == nil ? "record-of-review" : "pack-for-cafcass")-\(heldOn).html"
  }
}
