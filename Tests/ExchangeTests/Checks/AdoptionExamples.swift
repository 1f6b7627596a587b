/// Examples for the rules about adoption, decisions and permanence before care.
enum AdoptionExamples {
  static let text = """
    112
    ! ad1 DATE_INT=2025-07-01
      ad1 CHILD=2
    113
    ! ad1 DATE_MATCH=32/07/2025
      ad1 CHILD=2
    114
    ! ad1 FOSTER_CARE=2
      ad1 CHILD=2
    151
    ! ad1 FOSTER_CARE=
      ad1 CHILD=2
    175
    ! ad1 NB_ADOPTR=3
      ad1 CHILD=2
    176
    ! ad1 SEX_ADOPTR=M
      ad1 CHILD=2
    177
    ! ad1 LS_ADOPTR=L1
      ad1 CHILD=2
    333
    ! ad1 DATE_INT=02/08/2025
    ! ad1 CHILD=2 DATE_INT=
      ad1 CHILD=3 DATE_INT=01/08/2025
    511
    ! ad1 SEX_ADOPTR=M1
      ad1 CHILD=2
    514
    ! ad1 LS_ADOPTR=L0
      ad1 CHILD=2 LS_ADOPTR=L0 SEX_ADOPTR=F1
    517
    ! ad1 LS_ADOPTR=L3 SEX_ADOPTR=MM
      ad1 CHILD=2 LS_ADOPTR=L3
    518
    ! ad1 LS_ADOPTR=L4
      ad1 CHILD=2 LS_ADOPTR=L4 SEX_ADOPTR=FF
    519
    ! ad1 LS_ADOPTR=L2 SEX_ADOPTR=M1
      ad1 CHILD=2 LS_ADOPTR=L2
    520
    ! ad1 SEX_ADOPTR=MM
      ad1 CHILD=2
    524
    ! ad1 LS_ADOPTR=L12
      ad1 CHILD=2 LS_ADOPTR=L12 SEX_ADOPTR=MM
    134
    ! ad1
      oc3
      ad1 CHILD=2
    331
    ! ad1
    ! episodes DECOM=31/07/2025 REC=E12
      ad1 CHILD=2
      episodes CHILD=2 DECOM=01/08/2025 REC=E12
    334
    ! ad1
    ! episodes DECOM=02/07/2025
      ad1 CHILD=2
      episodes CHILD=2 DECOM=01/07/2025
    335
    ! ad1
    ! episodes PLACE=A3 REC=E12
      ad1 CHILD=2
      episodes CHILD=2 PLACE=A4 REC=E12
    521
    ! ad1
    ! episodes PLACE=A4
      ad1 CHILD=2
      episodes CHILD=2 PLACE=A4 DECOM=01/07/2025
    582
      ad1
    ! episodes DEC=01/08/2025 REC=E12
      ad1 CHILD=2
      episodes CHILD=2 DEC=02/08/2025 REC=E12
    601
    ! ad1 NB_ADOPTR=
    ! episodes DEC=01/09/2025 REC=E12
      ad1 CHILD=2
      episodes CHILD=2 DEC=01/09/2025 REC=E12
    602
    ! ad1
      episodes
      ad1 CHILD=2
      episodes CHILD=2 DEC=01/09/2025 REC=E12
    115
    ! placedadoption DATE_PLACED=1/7/25
      placedadoption CHILD=2
    116
    ! placedadoption DATE_PLACED_CEASED=1/7/25
      placedadoption CHILD=2
    119
    ! placedadoption DATE_PLACED_CEASED=01/09/2025
      placedadoption CHILD=2 DATE_PLACED_CEASED=01/09/2025 REASON_PLACED_CEASED=RD1
    120
    ! placedadoption REASON_PLACED_CEASED=RD5
      placedadoption CHILD=2 REASON_PLACED_CEASED=RD4
    522
    ! placedadoption DATE_PLACED_CEASED=30/06/2025
      placedadoption CHILD=2 DATE_PLACED_CEASED=01/07/2025
    563
    ! placedadoption DATE_PLACED= DATE_PLACED_CEASED=01/09/2025 REASON_PLACED_CEASED=RD1
      placedadoption CHILD=2 DATE_PLACED_CEASED=01/09/2025 REASON_PLACED_CEASED=RD1
    579
      placedadoption
    ! placedadoption DATE_PLACED=01/09/2025
      placedadoption CHILD=2 DATE_PLACED_CEASED=01/09/2025
      placedadoption CHILD=2 DATE_PLACED=01/09/2025
    583
    ! placedadoption DATE_PLACED=30/06/2025
      placedadoption DATE_PLACED=01/09/2025
      placedadoption CHILD=2
    523
    ! placedadoption DATE_PLACED=02/07/2025
    ! ad1
      placedadoption CHILD=2
      ad1 CHILD=2
    525
    ! placedadoption DATE_PLACED_CEASED=01/09/2025
    ! ad1
      placedadoption CHILD=2
      ad1 CHILD=2
    184
    ! placedadoption DATE_PLACED=31/05/2015
      placedadoption CHILD=2 DATE_PLACED=01/06/2015
    1003
    ! placedadoption DATE_PLACED=31/05/2025
    ! episodes
      placedadoption CHILD=2 DATE_PLACED=01/06/2025
      episodes CHILD=2
    117
    ! placedadoption
    ! episodes DEC=30/06/2025 REC=E13
      placedadoption CHILD=2
      episodes CHILD=2 DEC=01/07/2025 REC=E13
    118
    ! placedadoption DATE_PLACED_CEASED=31/05/2025
    ! episodes
      placedadoption CHILD=2 DATE_PLACED_CEASED=01/06/2025
      episodes CHILD=2
    553
    ! episodes LS=E1
      episodes CHILD=2 LS=E1
    ! placedadoption CHILD=2 DATE_PLACED_CEASED=01/09/2025
      episodes CHILD=3 LS=E1
      placedadoption CHILD=3
    555 2024
    ! episodes LS=D1
      episodes CHILD=2 LS=D1
      placedadoption CHILD=2
    556 2024
    ! episodes LS=D1
      placedadoption
      episodes CHILD=2 LS=D1 DECOM=01/07/2025
      placedadoption CHILD=2
    557 2024
    ! episodes LS=D1 REC=E13
    ! placedadoption
      episodes CHILD=2 LS=D1 REC=X1
      placedadoption CHILD=2
    557
    ! episodes LS=E1 REC=E13
    ! placedadoption
      episodes CHILD=2 LS=D1 REC=E13
      placedadoption CHILD=2
      episodes CHILD=3 LS=E1 REC=E12
    336
      episodes PLACE=K2
    ! episodes DECOM=02/06/2025 PLACE=A4
      episodes CHILD=2
      episodes CHILD=2 DECOM=02/06/2025 PLACE=A4
    390
    ! episodes REC=E12
      episodes CHILD=2 REC=E12 PLACE=A4
    551
    ! episodes PLACE=A4
      episodes CHILD=2 PLACE=A4
      placedadoption CHILD=2
    552
    ! episodes PLACE=A4
    ! placedadoption
      episodes CHILD=2 PLACE=A4 DECOM=01/07/2025
      placedadoption CHILD=2
    554
    ! episodes LS=E1
    ! placedadoption
      episodes CHILD=2 LS=E1 DECOM=01/07/2025
      placedadoption CHILD=2
    558
    ! episodes REC=E12
      placedadoption DATE_PLACED_CEASED=01/08/2025
      placedadoption DATE_PLACED_CEASED=01/09/2025
      episodes CHILD=2 REC=E12
      placedadoption CHILD=2 DATE_PLACED_CEASED=01/08/2025
      placedadoption CHILD=2
    630
    ! episodes
    ! episodes CHILD=2
      prevperm CHILD=2 PREV_PERM=P1
      episodes CHILD=3
      prevperm CHILD=3
      episodes CHILD=4 DECOM=31/03/2025
    631
    ! prevperm PREV_PERM=P5
      prevperm CHILD=2
    632
    ! prevperm DATE_PERM=01/06/2025
    ! episodes
    ! prevperm CHILD=2 DATE_PERM=zz/zz/20
    ! episodes CHILD=2
      prevperm CHILD=3 DATE_PERM=31/05/2025
      episodes CHILD=3
      prevperm CHILD=4 DATE_PERM=zz/zz/2024
      episodes CHILD=4
      prevperm CHILD=5 DATE_PERM=zz/zz/zzzz
      episodes CHILD=5
    633
    ! prevperm LA_PERM=000
      prevperm CHILD=2 LA_PERM=330
    634
    ! prevperm
    ! episodes DECOM=31/03/2025
      prevperm CHILD=2
      episodes CHILD=2 DECOM=01/04/2025
    635
    ! prevperm PREV_PERM= LA_PERM=330
      prevperm CHILD=2 LA_PERM=330
    """
}
