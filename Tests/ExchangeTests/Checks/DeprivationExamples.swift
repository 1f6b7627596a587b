/// Examples for the rules about deprivation of liberty orders, in 2026-27.
enum DeprivationExamples {
  static let text = """
    700 2027
    ! dolo DOLO_START=
    ! dolo CHILD=2 DOLO_START=31/06/2026
      dolo CHILD=3
    701 2027
    ! dolo DOLO_END=31/06/2026
      dolo CHILD=2
    702 2027
    ! dolo DOLO_END=01/08/2026
      dolo CHILD=2 DOLO_END=02/08/2026
    703 2027
    ! dolo DOLO_START=01/04/2027
      dolo CHILD=2 DOLO_START=31/03/2027
    704 2027
    ! dolo DOLO_END=01/04/2027
    ! dolo CHILD=2 DOLO_END=31/03/2026
      dolo CHILD=3 DOLO_END=31/03/2027
    705 2027
      dolo DOLO_END=01/09/2026
    ! dolo DOLO_START=31/08/2026 DOLO_END=02/09/2026
      dolo CHILD=2 DOLO_END=01/09/2026
      dolo CHILD=2 DOLO_START=01/09/2026
    708 2027
    ! dolo DOLO_START=01/06/2015
      dolo CHILD=2
    707 2027
      episodes DEC=01/09/2026 REC=E13
    ! dolo
      episodes CHILD=2
      dolo CHILD=2
    709 2027
    ! episodes
    ! dolo
      episodes CHILD=2 PLACE=Z12
      dolo CHILD=2
      episodes CHILD=3 DEC=31/07/2026
      dolo CHILD=3
    710 2027
    ! episodes PLACE=K1
    ! dolo DOLO_END=01/09/2026
      episodes CHILD=2
      dolo CHILD=2
    706 2027
    ! last.dolo DOLO_START=01/08/2025
      last.dolo CHILD=2 DOLO_START=01/08/2025
      dolo CHILD=2 DOLO_START=01/08/2025
      last.dolo CHILD=3 DOLO_START=01/08/2025 DOLO_END=01/09/2025
    """
}
