/// Examples for the rules about the header, mothers, pupil numbers and unaccompanied children.
enum ChildExamples {
  static let text = """
    101
    ! header SEX=2
    ! header CHILD=2 SEX=
      header CHILD=3 SEX=F
      header CHILD=4 SEX=U
    101 2024
    ! header SEX=M
      header CHILD=2 SEX=1
    102
    ! header DOB=30/02/2015
    ! header CHILD=2 DOB=
      header CHILD=3
    103
    ! header ETHNIC=
    ! header CHILD=2 ETHNIC=ABCD
      header CHILD=3 ETHNIC=nobt
    168
    ! header UPN=I123456789012
    ! header CHILD=2 UPN=UN6
      header CHILD=3 UPN=UN5
      header CHILD=4 UPN=A12345678901Z
      header CHILD=5 UPN=
    209
    ! header UPN=UN1
      header CHILD=2 UPN=UN1 DOB=01/09/2020
    232
    ! header SEX=U
      header CHILD=2
    301
    ! header DOB=01/04/2026
      header CHILD=2 DOB=31/03/2026
    351
    ! header DOB=31/03/2000
      header CHILD=2 DOB=01/04/2000
    444
    ! header
    ! header CHILD=2
      header CHILD=3 UPN=UN2
      header CHILD=4 UPN=UN2
    INT32
    ! header
    ! header
      header CHILD=2
    165
    ! header SEX=F
    ! header CHILD=2 SEX=F MOTHER=2
    ! header CHILD=3 SEX=M MOTHER=0
      header CHILD=4 SEX=F MOTHER=0
      header CHILD=5 SEX=M
      episodes
      episodes CHILD=2
      episodes CHILD=3
      episodes CHILD=4
      episodes CHILD=5
    171
    ! header MC_DOB=31/06/2024
      header CHILD=2 MC_DOB=30/06/2024
    174
    ! header MC_DOB=30/06/2024
      header CHILD=2 SEX=F MC_DOB=30/06/2024
    393
    ! header SEX=F
      header CHILD=2 SEX=F
      header CHILD=3 SEX=F MOTHER=0
      episodes
      episodes CHILD=2 LS=V4
      episodes CHILD=3
    607
    ! header SEX=F
    ! episodes DEC=01/09/2025 REC=E13
      header CHILD=2 SEX=F
      episodes CHILD=2 DEC=01/09/2025 REC=X1
      header CHILD=3 SEX=F MOTHER=1
      episodes CHILD=3 DEC=01/09/2025 REC=E13
    611
    ! header SEX=F MOTHER=1
      header CHILD=2 SEX=F MOTHER=0
    612
    ! header SEX=F MOTHER=0 MC_DOB=01/01/2025
      header CHILD=2 SEX=F MOTHER=1 MC_DOB=01/01/2025
    620
    ! header SEX=F MOTHER=1
      header CHILD=2 SEX=F MOTHER=1 DOB=01/04/2014
    621
    ! header MC_DOB=01/06/2015
      header CHILD=2 MC_DOB=02/06/2015
    625
    ! header SEX=F MC_DOB=02/09/2025
    ! episodes DEC=01/09/2025 REC=E13
      header CHILD=2 SEX=F MC_DOB=02/09/2025
      episodes CHILD=2 DEC=01/09/2025 REC=X1
      episodes CHILD=2 DECOM=01/09/2025 RNE=P
    628
    ! header SEX=F MOTHER=0
      oc3
      header CHILD=2 SEX=F MOTHER=0
      oc3 CHILD=2
      episodes CHILD=2
    210
    ! header UPN=UN4
    ! episodes DECOM=23/03/2026
      header CHILD=2 UPN=UN4
      episodes CHILD=2 DECOM=24/03/2026
      header CHILD=3 UPN=UN4
      episodes CHILD=3 DEC=01/07/2025 REC=E13
    442
    ! header UPN=
      episodes
      header CHILD=2 UPN=
      episodes CHILD=2 LS=V3
    104
    ! uasc DUC=31/03/2025
    ! uasc CHILD=2 DUC=31/02/2026
      uasc CHILD=3 DUC=01/04/2025
      uasc CHILD=4 DUC=
    231
    ! header DOB=01/04/2015
      uasc DOB=01/04/2015
      header CHILD=2 DOB=31/03/2015
      uasc CHILD=2 DOB=31/03/2015
      header CHILD=3 DOB=01/04/2020
    304
    ! uasc DUC=02/06/2027
      uasc CHILD=2 DUC=01/06/2027
    INT21
    ! uasc SEX=F
      header
      uasc CHILD=2 SEX=
      header CHILD=2
    INT36
    ! uasc
    ! uasc
      uasc CHILD=2
    1014
    ! uasc
    ! oc3
      episodes DECOM=01/04/2024 DEC=01/04/2024 REC=E13
      uasc CHILD=2
      oc3 CHILD=2
      episodes CHILD=2
    EPI
    ! header
      header CHILD=2
      header CHILD=3
      episodes CHILD=2
      oc3 CHILD=3
    1012
    ! reviews
    ! oc2
    ! missing
    ! ad1
    ! placedadoption
    ! prevperm
      episodes CHILD=2
      reviews CHILD=2
      oc3
    INT01
    ! ad1
      ad1 CHILD=2
      header CHILD=2
    INT02
    ! placedadoption
      placedadoption CHILD=2
      header CHILD=2
    INT03
    ! episodes
      episodes CHILD=2
      header CHILD=2
    INT04
    ! missing
      missing CHILD=2
      header CHILD=2
    INT05
    ! oc2
      oc2 CHILD=2
      header CHILD=2
    INT06
    ! oc3
      oc3 CHILD=2
      header CHILD=2
    INT07
    ! prevperm
      prevperm CHILD=2
      header CHILD=2
    INT08
    ! reviews
      reviews CHILD=2
      header CHILD=2
    INT09
    ! uasc
      uasc CHILD=2
      header CHILD=2
    INT11
    ! ad1 DOB=02/06/2015
      ad1 CHILD=2 DOB=
      header
      header CHILD=2
    INT12
    ! placedadoption DOB=02/06/2015
      placedadoption CHILD=2
      header
      header CHILD=2
    INT13
    ! missing DOB=02/06/2015
      missing CHILD=2
      header
      header CHILD=2
    INT14
    ! oc2 DOB=02/06/2015
      oc2 CHILD=2
      header
      header CHILD=2
    INT15
    ! oc3 DOB=02/06/2015
      oc3 CHILD=2 DOB=01/06/2015
      header
      header CHILD=2
    INT16
    ! prevperm DOB=02/06/2015
      prevperm CHILD=2
      header
      header CHILD=2
    INT17
    ! reviews DOB=02/06/2015
      reviews CHILD=2
      header
      header CHILD=2
    INT18
    ! uasc DOB=02/06/2015
      uasc CHILD=2 DOB=01/06/2015
      header
      header CHILD=2
    INT31
    ! ad1
    ! ad1
      ad1 CHILD=2
    INT33
    ! oc2
    ! oc2
      oc2 CHILD=2
    INT34
    ! oc3
    ! oc3
      oc3 CHILD=2
    INT35
    ! prevperm
    ! prevperm
      prevperm CHILD=2
    """
}
