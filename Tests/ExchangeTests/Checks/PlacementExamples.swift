/// Examples for the rules about placements, their providers and why they changed.
enum PlacementExamples {
  static let text = """
    370 2023
      header
    ! episodes PLACE=P2 DECOM=31/05/2030 DEC=01/06/2030
      episodes PLACE=P2 DECOM=01/06/2030 DEC=02/06/2030
    370 2024
      header
    ! episodes PLACE=P2 DECOM=31/05/2031 DEC=01/06/2031
      episodes PLACE=P2 DECOM=01/06/2031 DEC=02/06/2031
    371 2023
      header
    ! episodes PLACE=H5 DECOM=31/05/2029 DEC=01/06/2029
      episodes PLACE=H5 DECOM=01/06/2029 DEC=02/06/2029
    371 2024
      header
    ! episodes PLACE=H5 DECOM=31/05/2031 DEC=01/06/2031
      episodes PLACE=H5 DECOM=01/06/2031 DEC=02/06/2031
    371 2026
      header
    ! episodes PLACE=K3 DECOM=31/05/2031 DEC=01/06/2031
      episodes PLACE=K3 DECOM=01/06/2031 DEC=02/06/2031
    372
      header DOB=02/06/2015
    ! episodes PLACE=R5 DEC=09/06/2025
      header CHILD=2
      episodes CHILD=2 PLACE=R5 DEC=09/06/2025
    373
      header DOB=02/06/2021
    ! episodes PLACE=S1 DEC=09/06/2025
      header CHILD=2
      episodes CHILD=2 PLACE=S1 DEC=09/06/2025
    374
      header
    ! episodes PLACE=P3 DEC=09/06/2025
      header CHILD=2 DOB=01/06/2011
      episodes CHILD=2 PLACE=P3 DEC=09/06/2025
    375
      header
    ! episodes PLACE=T1 DEC=14/07/2025
      episodes PLACE=T1 DEC=13/07/2025
    376
      header
    ! episodes PLACE=T3 DEC=23/06/2025
      episodes PLACE=T3 DEC=22/06/2025
    379
      header
    ! episodes PLACE=T4 DEC=09/06/2025
      episodes PLACE=T4 DEC=08/06/2025
    377
    ! episodes PLACE=T3
    ! episodes PLACE=T3
    ! episodes PLACE=T3
      episodes CHILD=2 PLACE=T3
      episodes CHILD=2 PLACE=T3
    380
    ! episodes PLACE=T1
      episodes CHILD=2 PLACE=T1 RNE=P
    381
    ! episodes PLACE=T1 REC=E13
      episodes CHILD=2 PLACE=T1 REC=X1
    383 2025
      episodes
      episodes DECOM=02/06/2025 PLACE=T1
    ! episodes DECOM=03/06/2025 RNE=P PLACE=K2
      episodes CHILD=2
      episodes CHILD=2 DECOM=02/06/2025 PLACE=T1
      episodes CHILD=2 DECOM=03/06/2025 RNE=P PL_POST=B3_3BB
    383
      episodes
      episodes DECOM=02/06/2025 PLACE=T1
    ! episodes DECOM=03/06/2025 RNE=P PL_POST=B3_3BB
      episodes CHILD=2
      episodes CHILD=2 DECOM=02/06/2025 PLACE=T1
      episodes CHILD=2 DECOM=03/06/2025 RNE=P
    217t 2024
    ! episodes PLACE=P2
    ! episodes CHILD=2 PLACE=P2 DEC=29/10/2023
      episodes CHILD=3 PLACE=P2 DEC=28/10/2023
    516
    ! episodes REC=E45 PLACE=K2
      episodes CHILD=2 REC=E45
    225
    ! episodes DEC=01/09/2025 REC=X1
      episodes DECOM=01/09/2025 RNE=P
      episodes CHILD=2 DEC=01/09/2025 REC=X1
      episodes CHILD=2 DECOM=01/09/2025 RNE=L
      episodes CHILD=3 DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CARPL
      episodes CHILD=3 DECOM=01/09/2025 RNE=P
      episodes CHILD=4 DEC=01/09/2025 REC=X1
      episodes CHILD=4 DECOM=01/09/2025 RNE=P PLACE=T1
    226
      episodes DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CARPL
    ! episodes DECOM=01/09/2025 RNE=P PLACE=T1
    ! episodes CHILD=2 PLACE=T1 REASON_PLACE_CHANGE=CARPL
      episodes CHILD=3 REASON_PLACE_CHANGE=CARPL
    233
    ! episodes REASON_PLACE_CHANGE=CARPL
      episodes CHILD=2 DEC=01/09/2025 REASON_PLACE_CHANGE=CARPL
    234
    ! header DOB=02/06/2015
    ! episodes REASON_PLACE_CHANGE=CUSTOD
      header CHILD=2
      episodes CHILD=2 REASON_PLACE_CHANGE=CUSTOD
    178
    ! episodes PLACE_PROVIDER=PR9
    ! episodes CHILD=2 PLACE=Z11
      episodes CHILD=3
      episodes CHILD=4 PLACE_PROVIDER=
    178 2025
    ! episodes PLACE=Z1
      episodes CHILD=2
    213
    ! episodes PLACE=T4
    ! episodes CHILD=2 PLACE=Z14
      episodes CHILD=3
    526
    ! episodes PLACE_PROVIDER=
      episodes CHILD=2 PLACE_PROVIDER= PLACE=T0
      episodes CHILD=3 PLACE_PROVIDER= PLACE=Z12
    527
    ! episodes PLACE=R2
      episodes CHILD=2 PLACE=K2
    528
    ! episodes PLACE=R5 PLACE_PROVIDER=PR2
      episodes CHILD=2 PLACE_PROVIDER=PR2
    529
    ! episodes PLACE_PROVIDER=PR3
      episodes CHILD=2 PLACE=R2 PLACE_PROVIDER=PR3
    530
    ! episodes PLACE=P1 PLACE_PROVIDER=PR4
      episodes CHILD=2 PLACE_PROVIDER=PR4
    531
    ! episodes PLACE=P1 PLACE_PROVIDER=PR5
      episodes CHILD=2 PLACE_PROVIDER=PR5
    550
    ! episodes PLACE_PROVIDER=PR0
      episodes CHILD=2 PLACE=P1 PLACE_PROVIDER=PR0
    222
    ! episodes PLACE=P1
      episodes CHILD=2 PLACE=P1 URN=XXXXXXX
      episodes CHILD=3
    242
    ! episodes PLACE=K2 URN=XXXXXXX
      episodes CHILD=2 PLACE=A6 URN=XXXXXXX
    392b
    ! episodes PL_POST=
      episodes CHILD=2 HOME_POST=
      uasc CHILD=2
      episodes CHILD=3 LS=V3 HOME_POST=
    392c
    ! episodes PL_POST=B1
    ! episodes CHILD=2 HOME_POST=QQ1_1QQ
      episodes CHILD=3 PL_POST=SW1A1AA
    392d
    ! episodes PL_POST=B1_1BB
      episodes CHILD=2 PL_POST=B1_1BB PLACE=P1
    """
}
