/// Examples for the rules between two years.
enum YearExamples {
  static let text = """
    202
    ! header SEX=F
      last.header
      header CHILD=2
      last.header CHILD=2 SEX=1
    203
    ! header DOB=02/06/2015
      last.header
      header CHILD=2
      last.header CHILD=2
    204
    ! header ETHNIC=WIRI
      last.header
      header CHILD=2
      last.header CHILD=2
    207
      episodes
    ! header SEX=F MOTHER=0
      last.header SEX=F MOTHER=1
      episodes CHILD=2
      header CHILD=2 SEX=F MOTHER=1
      last.header CHILD=2 SEX=F MOTHER=0
    208
    ! header UPN=B123456789012
      last.header
    ! header CHILD=2 UPN=UN3
      last.header CHILD=2 UPN=UN2
    ! header CHILD=3 UPN=
      last.header CHILD=3
      header CHILD=4
      last.header CHILD=4 UPN=UN4
      header CHILD=5 UPN=UN3
      last.header CHILD=5 UPN=UN1
    624
    ! header MC_DOB=
      last.header MC_DOB=01/01/2025
      header CHILD=2 MC_DOB=01/01/2025
      last.header CHILD=2
    626
    ! header MOTHER=1 MC_DOB=31/03/2025
      last.header MOTHER=0
      header CHILD=2 MOTHER=1 MC_DOB=01/04/2025
      last.header CHILD=2 MOTHER=0
    205B
    ! header
    ! uasc DUC=01/06/2028
      last.header
      last.uasc
      header CHILD=2
      uasc CHILD=2
      last.header CHILD=2
      last.uasc CHILD=2
    205D
    ! header
      uasc
      last.header
      header CHILD=2
      uasc CHILD=2
      last.header CHILD=2
      last.uasc CHILD=2
    503A
    ! episodes RNE=P
      last.episodes
      episodes CHILD=2
      last.episodes CHILD=2
    503B
    ! episodes LS=E1
      last.episodes
      episodes CHILD=2 LS=E1
      last.episodes CHILD=2 DEC=01/09/2024
    503C
    ! episodes CIN=N2
      last.episodes
      episodes CHILD=2
      last.episodes CHILD=2
    503D
    ! episodes PLACE=K2
      last.episodes
      episodes CHILD=2 PLACE=Z12
      last.episodes CHILD=2 PLACE=Z1
      episodes CHILD=3 PLACE=K3
      last.episodes CHILD=3 PLACE=H5
    503E
    ! episodes PLACE_PROVIDER=PR2
      last.episodes
      episodes CHILD=2
      last.episodes CHILD=2
    503F
    ! episodes URN=
      last.episodes
      episodes CHILD=2 URN=sc123456
      last.episodes CHILD=2
    199
      last.episodes DECOM=01/06/2024 DEC=01/09/2024 REC=E12
    ! episodes
      episodes CHILD=2 DEC=01/09/2025 REC=E12
    502
    ! episodes
      last.episodes DECOM=01/06/2024
      episodes CHILD=2
      last.episodes CHILD=2
    562
    ! episodes DECOM=02/06/2024
      last.episodes DECOM=01/06/2024
      episodes CHILD=2 DECOM=01/06/2024
      last.episodes CHILD=2 DECOM=01/06/2024
    NoE
    ! episodes DECOM=31/03/2025
      episodes CHILD=2 DECOM=01/04/2025
    348
    ! oc3
      last.oc3 IN_TOUCH=DIED
      oc3 CHILD=2 IN_TOUCH=DIED
      last.oc3 CHILD=2 IN_TOUCH=DIED
    1002
    ! oc3
      oc3 CHILD=2
      last.episodes CHILD=2
    1010
    ! oc3
      last.episodes
      oc3 CHILD=2
      last.episodes CHILD=2 DEC=01/09/2024
    559
    ! placedadoption DATE_PLACED=31/03/2025
      placedadoption CHILD=2 DATE_PLACED=31/03/2025
      last.placedadoption CHILD=2 DATE_PLACED=31/03/2025
    560
    ! placedadoption DATE_PLACED=02/07/2024
      last.placedadoption DATE_PLACED=01/07/2024
      placedadoption CHILD=2
      last.placedadoption CHILD=2
    561
    ! placedadoption DATE_PLACED=01/07/2024
      last.placedadoption DATE_PLACED=01/07/2024 DATE_PLACED_CEASED=01/09/2024
      placedadoption CHILD=2
      last.placedadoption CHILD=2
    584
    ! placedadoption DATE_PLACED=30/06/2024
      last.placedadoption DATE_PLACED=01/07/2024 REASON_PLACED_CEASED=RD1
      placedadoption CHILD=2
      last.placedadoption CHILD=2 DATE_PLACED=01/07/2024 REASON_PLACED_CEASED=RD1
    576
    ! missing
      last.missing MIS_START=01/03/2025 MIS_END=
      missing CHILD=2 MIS_START=01/03/2025
      last.missing CHILD=2 MIS_START=01/03/2025 MIS_END=
    """
}
