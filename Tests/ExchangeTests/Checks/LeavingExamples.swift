/// Examples for the rules about care leavers.
enum LeavingExamples {
  static let text = """
    131
    ! oc3 IN_TOUCH=
    ! oc3 CHILD=2 IN_TOUCH=MAYBE
      oc3 CHILD=3
    132
    ! oc3 ACTIV=F3
    ! oc3 CHILD=2 ACTIV=
      oc3 CHILD=3 ACTIV=0
    132 2021
    ! oc3 ACTIV=F4
      oc3 CHILD=2 ACTIV=F3
    133
    ! oc3 ACCOM=S1
    ! oc3 CHILD=2 ACCOM=
      oc3 CHILD=3 ACCOM=S2
    153
    ! oc3 ACCOM=
      oc3 CHILD=2
      oc3 CHILD=3 IN_TOUCH= ACTIV= ACCOM=
    344
    ! oc3 IN_TOUCH=DIED
      oc3 CHILD=2 IN_TOUCH=RHOM ACTIV=0 ACCOM=0
    345
    ! oc3 ACTIV=0
      oc3 CHILD=2
    347
    ! oc3 ACCOM=T1 DOB=02/04/2007
      oc3 CHILD=2 ACCOM=T1 DOB=01/04/2007
    391
    ! oc3 DOB=01/04/2009
      oc3 CHILD=2 DOB=31/03/2009
    3001
      header DOB=01/06/2008
    ! oc3 ACCOM=Z1
      header CHILD=2 DOB=01/06/2007
      oc3 CHILD=2 ACCOM=Z1
    187
      episodes DECOM=01/06/2024
    ! oc3
    ! ad1
      episodes CHILD=2
      oc3 CHILD=2
      ad1 CHILD=2
    215
    ! oc3
    ! oc2
      oc3 CHILD=2
      oc2 CHILD=3
    1000
      last.episodes DEC=01/09/2024 REC=E2
    ! oc3
      oc3 CHILD=2
    1007
      episodes DEC=02/06/2025 REC=E4A
    ! oc3
      episodes CHILD=2 DEC=01/06/2025 REC=E4A
      oc3 CHILD=2
    1011
      episodes DEC=01/09/2025 REC=E3
    ! oc3
      episodes CHILD=2 DEC=01/09/2025 REC=E4A
      oc3 CHILD=2
    1016
      episodes DEC=01/06/2025 REC=E4A
    ! oc3
      episodes CHILD=2 DEC=31/05/2025 REC=E4A
      oc3 CHILD=2
    """
}
