/// Examples for the rules about episodes, their sequence, ages and legal statuses.
enum EpisodeExamples {
  static let text = """
    141
    ! episodes DECOM=31/04/2025
      episodes CHILD=2 DECOM=
      episodes CHILD=3
    143
    ! episodes RNE=Q
      episodes CHILD=2 RNE=s
      episodes CHILD=3 RNE=
    144
    ! episodes LS=V1
      episodes CHILD=2
    145
    ! episodes CIN=N9
      episodes CHILD=2
    146
    ! episodes PLACE=Z1
    ! episodes CHILD=2 PLACE=H5
      episodes CHILD=3 PLACE=Z11
      episodes CHILD=4 PLACE=K3
    146 2024
    ! episodes PLACE=K3
      episodes CHILD=2 PLACE=H5
    147
    ! episodes DEC=1.9.25
      episodes CHILD=2
    148
    ! episodes DEC=01/09/2025
    ! episodes CHILD=2 REC=X1
      episodes CHILD=3
    149
    ! episodes REC=E99
    ! episodes CHILD=2 REC=E43
      episodes CHILD=3 REC=E45
    149 2018
    ! episodes REC=E45
      episodes CHILD=2 REC=E43
    1009
    ! episodes REASON_PLACE_CHANGE=MOVED
      episodes CHILD=2 REASON_PLACE_CHANGE=CARPL
    353
    ! episodes DECOM=13/10/1991
      episodes CHILD=2 DECOM=14/10/1991
    354
    ! episodes DECOM=01/04/2026
      episodes CHILD=2 DECOM=31/03/2026
    355
    ! episodes DEC=01/06/2025
      episodes CHILD=2 DEC=02/06/2025
    356
    ! episodes DEC=31/05/2025
      episodes CHILD=2 DEC=01/06/2025
    385
    ! episodes DEC=01/04/2026
      episodes CHILD=2 DEC=31/03/2026
    142
    ! episodes
      episodes DECOM=01/09/2025
      episodes CHILD=2 DEC=unknown REC=X1
      episodes CHILD=2 DECOM=01/09/2025
    357
    ! episodes RNE=P
      episodes CHILD=2 RNE=P DECOM=31/03/2025
      episodes CHILD=3
    388
    ! episodes DEC=01/09/2025 REC=X1
    ! episodes CHILD=2 DEC=01/09/2025 REC=E13
      episodes CHILD=2 DECOM=01/09/2025
    ! episodes CHILD=3 DEC=01/09/2025 REC=X1
      episodes CHILD=3 DECOM=02/09/2025
      episodes CHILD=4 DEC=01/09/2025 REC=X1
      episodes CHILD=4 DECOM=01/09/2025
    431
      episodes DEC=01/09/2025 REC=X1
    ! episodes DECOM=01/09/2025
      episodes CHILD=2 DEC=01/09/2025 REC=E13
      episodes CHILD=2 DECOM=02/09/2025
    432
      episodes DEC=01/09/2025 REC=E13
    ! episodes DECOM=05/09/2025 RNE=P
      episodes CHILD=2 DEC=01/09/2025 REC=X1
      episodes CHILD=2 DECOM=01/09/2025 RNE=P
    433
      episodes DEC=01/09/2025 REC=X1
    ! episodes DECOM=02/09/2025 RNE=P
      episodes CHILD=2 DEC=01/09/2025 REC=X1
      episodes CHILD=2 DECOM=01/09/2025 RNE=P
    437
    ! episodes DEC=01/09/2025 REC=E2
      episodes DECOM=05/09/2025
      episodes CHILD=2 DEC=01/09/2025 REC=E2
    501
      episodes DEC=02/09/2025
    ! episodes DECOM=01/09/2025
      episodes CHILD=2 DEC=02/09/2025
      episodes CHILD=2 DECOM=02/09/2025
    504
      episodes DEC=01/09/2025 REC=X1
    ! episodes DECOM=01/09/2025 CIN=N2
      episodes CHILD=2 DEC=01/09/2025 REC=E13
      episodes CHILD=2 DECOM=05/09/2025 CIN=N2
    434
      episodes DEC=01/09/2025 REC=X1
    ! episodes DECOM=01/09/2025 RNE=L
      episodes CHILD=2 DEC=01/09/2025 REC=X1
    ! episodes CHILD=2 DECOM=01/09/2025 RNE=L LS=E1 PLACE=K2
      episodes CHILD=3 DEC=01/09/2025 REC=X1
      episodes CHILD=3 DECOM=01/09/2025 RNE=L LS=E1
    435
      episodes DEC=01/09/2025 REC=X1
    ! episodes DECOM=01/09/2025 RNE=P
      episodes CHILD=2 DEC=01/09/2025 REC=X1
    ! episodes CHILD=2 DECOM=01/09/2025 RNE=P PLACE=K2 LS=E1
      episodes CHILD=3 DEC=01/09/2025 REC=X1
      episodes CHILD=3 DECOM=01/09/2025 RNE=P PLACE=K2
    436
      episodes DEC=01/09/2025 REC=X1
    ! episodes DECOM=01/09/2025 RNE=B LS=E1
      episodes CHILD=2 DEC=01/09/2025 REC=X1
      episodes CHILD=2 DECOM=01/09/2025 RNE=B LS=E1 PLACE=A6
    217
    ! episodes PLACE=A3 RNE=P
      episodes CHILD=2 PLACE=A3 RNE=T
      episodes CHILD=3 PLACE=A3 RNE=P DECOM=31/03/2015
    302
    ! header
    ! episodes DECOM=31/05/2015
      header CHILD=2
      episodes CHILD=2 DECOM=01/06/2015
    352
      header DOB=01/06/2007
    ! episodes
      header CHILD=2 DOB=02/06/2007
      episodes CHILD=2
    358
    ! header
    ! episodes LS=J1
      header CHILD=2 DOB=31/05/2015
      episodes CHILD=2 LS=J1
    359
      header DOB=30/03/2008
    ! episodes
      header CHILD=2 DOB=31/03/2008
      episodes CHILD=2
      header CHILD=3 DOB=30/03/2008
      episodes CHILD=3 LS=V2 PLACE=K2
    386
      header DOB=01/09/2007
    ! episodes DEC=01/09/2025 REC=E12
      header CHILD=2 DOB=02/09/2007
      episodes CHILD=2 DEC=01/09/2025 REC=E12
    387
      header
    ! episodes DEC=01/09/2025 REC=E5
      header CHILD=2 DOB=01/09/2011
      episodes CHILD=2 DEC=01/09/2025 REC=E5
    389
      header
    ! episodes DEC=01/09/2025 REC=E7
      header CHILD=2 DOB=01/09/2009
      episodes CHILD=2 DEC=01/09/2025 REC=E7
    407
    ! header DOB=31/08/2007
    ! episodes DEC=01/09/2025 REC=E45
      header CHILD=2 DOB=01/09/2007
      episodes CHILD=2 DEC=01/09/2025 REC=E45
    460
      header DOB=02/09/2007
    ! episodes DEC=01/09/2025 REC=E17
      header CHILD=2 DOB=01/09/2007
      episodes CHILD=2 DEC=01/09/2025 REC=E17
    361
    ! episodes LS=L1 DEC=05/06/2025 REC=X1
      episodes CHILD=2 LS=L1 DEC=04/06/2025 REC=X1
      episodes CHILD=2 DECOM=04/06/2025 LS=C1 DEC=10/06/2025 REC=X1
      episodes CHILD=2 DECOM=10/06/2025 LS=L1 DEC=12/06/2025 REC=X1
    ! episodes CHILD=3 LS=L1 DEC=03/06/2025 REC=X1
    ! episodes CHILD=3 DECOM=03/06/2025 LS=L1 DEC=05/06/2025 REC=X1
    362
    ! episodes LS=L2 DEC=23/06/2025 REC=X1
      episodes CHILD=2 LS=L2 DEC=22/06/2025 REC=X1
    363
    ! episodes LS=L3 DEC=09/06/2025 REC=X1
      episodes CHILD=2 LS=L3 DEC=08/06/2025 REC=X1
    364
    ! episodes LS=J2
      episodes CHILD=2 LS=J2 DEC=22/06/2025 REC=X1
    408
    ! episodes PLACE=A5
      episodes CHILD=2 PLACE=A5 LS=E1
    445 2024
    ! episodes LS=D1 DECOM=01/01/2006
      episodes CHILD=2 LS=D1 DECOM=31/12/2005
    446
    ! episodes LS=E1 DECOM=30/11/2005
      episodes CHILD=2 LS=E1 DECOM=01/12/2005
    451 2024
    ! episodes LS=D1
      episodes CHILD=2 LS=D1 DEC=01/09/2023 REC=X1
    378
    ! episodes PLACE=P1 LS=V2
      episodes CHILD=2 PLACE=P1
    365
    ! episodes LS=V3 DEC=19/06/2025
      episodes CHILD=2 LS=V3 DEC=18/06/2025
    366
    ! episodes LS=V3 RNE=P
      episodes CHILD=2 LS=V3
    367
    ! episodes LS=V3 DEC=16/08/2025
      episodes CHILD=2 LS=V3 DEC=15/08/2025
    382
    ! episodes LS=V4 PLACE=T1
      episodes CHILD=2 LS=V4
    384
    ! episodes LS=V3 PLACE=U1
      episodes CHILD=2 LS=V3
    398
    ! episodes LS=V3 PL_POST=
      episodes CHILD=2 LS=V3 HOME_POST= PL_POST=
    214
    ! episodes LS=V3 PL_POST=
      episodes CHILD=2 LS=V3 PL_POST= URN=
    426
    ! episodes LS=V3 DEC=02/06/2025
    ! episodes LS=V4 DECOM=01/09/2025
      episodes CHILD=2 LS=V3
    """
}
