/// Examples for the rules about missing children.
enum MissingExamples {
  static let text = """
    1004
    ! missing MIS_START=
    ! missing CHILD=2 MIS_START=31/09/2025
      missing CHILD=3
    1005
    ! missing MIS_END=31/09/2025
      missing CHILD=2 MIS_END=
    1006
    ! missing MISSING=B
      missing CHILD=2 MISSING=A
    564
    ! missing MIS_START=
      missing CHILD=2
    565
    ! missing MISSING=
      missing CHILD=2
    566
    ! missing MISSING=
      missing CHILD=2 MISSING= MIS_END=
    567
    ! missing MIS_END=31/07/2025
      missing CHILD=2 MIS_END=01/08/2025
    570
    ! missing MIS_START=01/04/2026
      missing CHILD=2 MIS_START=31/03/2026
    571
    ! missing MIS_END=31/03/2025
    ! missing CHILD=2 MIS_END=01/04/2026
      missing CHILD=3
    574
      missing
    ! missing MIS_START=02/08/2025 MIS_END=04/08/2025
      missing CHILD=2
      missing CHILD=2 MIS_START=03/08/2025 MIS_END=04/08/2025
    586
    ! missing MIS_START=01/06/2015
      missing CHILD=2 MIS_START=02/06/2015
    575
      episodes DEC=01/09/2025
    ! missing MIS_END=
      episodes CHILD=2
      missing CHILD=2 MIS_END=
    577
      episodes DEC=01/09/2025
    ! missing MIS_END=
      episodes CHILD=2
      missing CHILD=2 MIS_END=
    578
      episodes DEC=31/07/2025
    ! missing
      episodes CHILD=2 DEC=01/08/2025
      missing CHILD=2
    580
    ! episodes DEC=01/08/2025 REC=E13
      missing DOB=01/08/2007 MIS_START=30/07/2025 MIS_END=01/08/2025
      episodes CHILD=2 DEC=01/08/2025 REC=E8
      missing CHILD=2 DOB=01/08/2007 MIS_START=30/07/2025 MIS_END=01/08/2025
    581
      episodes DEC=31/07/2025
      episodes DECOM=02/08/2025
    ! missing
      episodes CHILD=2
      missing CHILD=2
    """
}
