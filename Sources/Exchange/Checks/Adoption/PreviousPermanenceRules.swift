import Care

/// The permanence arrangement before care (PrevPerm).
enum PreviousPermanenceRules {
  static let all: [ReturnRule] = [
    ReturnRule(
      "630",
      "The child came into care in the year, but the permanence arrangement before is not filled.",
      mend: "Enter PREV_PERM, and unless it is Z1 also LA_PERM and DATE_PERM.", ["RNE"],
      in: [.episodes, .prevPerm],
      check: .rowsInReturn(\.episodes) { episode, checked in
        guard episode.rne == .s, episode.decom >= checked.year.firstDay else { return false }
        let rows = checked.permanence[episode.child]
        return rows.isEmpty
          || rows.contains {
            $0.option.isBlank
              || ($0.option != .z1 && ($0.authority.isBlank || $0.date.isBlank))
          }
      }),
    ReturnRule(
      "631", "The permanence arrangement before care is not a code of the return.",
      mend: "Enter P1 to P4, or Z1 for none.", ["PREV_PERM"], in: [.prevPerm],
      check: .rows(\.permanence) { row, year in row.option.isInvalid(in: year.year) }),
    ReturnRule(
      "632",
      "The day of the order is not a day that exists, or is not before the child came into care.",
      mend: "Enter DATE_PERM as dd/mm/yyyy; zz stands for a day or month that is not known.",
      ["DATE_PERM", "DECOM"], in: [.episodes, .prevPerm],
      check: .children { child, flagged in
        guard let first = child.firstEpisode else { return }
        for row in child.permanence where row.date.isUnreadable || row.date >= first.decom {
          flagged.add(first)
          flagged.add(row)
        }
      }),
    ReturnRule(
      "633", "The authority that made the arrangement before care is not a code of the return.",
      mend: "Enter the three digits of the authority, or WAL, SCO, NIR or NUK.", ["LA_PERM"],
      in: [.prevPerm],
      check: .rows(\.permanence) { row, _ in
        row.authority.isFilled && !AuthorityCodes.all.contains(row.authority)
      }),
    ReturnRule(
      "634",
      "There is an arrangement before care, but the child did not come into care in the year.",
      mend: "Clear the arrangement, or correct the episodes.",
      ["LA_PERM", "PREV_PERM", "DATE_PERM", "DECOM"], in: [.episodes, .prevPerm],
      check: .children { child, flagged in
        guard let last = child.lastEpisode, last.decom < child.year.firstDay else { return }
        let filled = child.permanence.filter {
          $0.option.isFilled || $0.date.isFilled || $0.authority.isFilled
        }
        guard !filled.isEmpty else { return }
        flagged.add(child.episodes)
        flagged.add(filled)
      }),
    ReturnRule(
      "635", "There is an authority or a day of the order, but not which arrangement it was.",
      mend: "Enter PREV_PERM, or clear the other two.", ["LA_PERM", "DATE_PERM", "PREV_PERM"],
      in: [.prevPerm],
      check: .rows(\.permanence) { row, _ in
        row.option.isBlank && (row.authority.isFilled || row.date.isFilled)
      }),
  ]
}

/// The authorities that may have made an arrangement before care.
private enum AuthorityCodes {
  static let all = Set(
    """
    800 889 822 301 304 303 330 825 837 302 846 370 350 890 867 380 305 801 351 873 823 895 896 381
    909 202 908 331 306 841 830 831 878 371 835 332 840 307 308 811 881 845 390 916 203 876 850 311
    204 884 312 205 313 805 919 310 309 420 921 206 207 886 810 382 314 340 888 208 856 383 855 209
    925 341 201 821 352 806 887 826 315 929 812 391 926 892 813 802 928 891 392 316 815 353 931 879
    836 851 874 807 354 317 870 318 372 857 333 935 343 803 373 342 893 356 355 871 394 334 933 882
    936 861 852 319 860 808 393 866 210 357 894 883 880 358 211 937 869 320 359 865 384 335 336 212
    868 872 885 344 877 213 938 816 999 WAL SCO NUK NIR
    """.split { $0 == " " || $0 == "\n" }.map { CellText(String($0)) })
}
