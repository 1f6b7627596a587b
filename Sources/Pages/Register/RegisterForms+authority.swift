package import Care

extension RegisterForms {
  /// The day of authority to place for adoption, from which reviews follow the timetable of adoption;
  /// the same form says when it ended.
  package static func authority(
    _ child: OpenChild, on today: Day
  ) -> RegisterForm<AdoptionAuthority> {
    let kept = (try? child.file.ownRecord())?.adoptionAuthority
    return RegisterForm(
      "Enter authority to place for adoption", child, on: today,
      hint:
        "A placement order, or consent of the parents to placement (Adoption and Children Act 2002, "
        + "sections 19 and 21). Reviews follow the timetable of adoption from that day.",
      [
        Question("authorisedOn", "On which day was it given?", isNeeded: true),
        Question(
          "endedOn", "On which day did it end?",
          hint: "Leave it empty while it stands. It ends when it is revoked or withdrawn."),
      ], over: kept ?? AdoptionAuthority(authorisedOn: today), replacing: kept,
      make: { (asked, own) throws(Breach) in
        var record = own
        record.adoptionAuthority = asked
        return record
      })
  }
}
