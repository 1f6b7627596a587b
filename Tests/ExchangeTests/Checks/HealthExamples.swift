/// Examples for the rules about health outcomes; a child in care since 2024 is so all year.
enum HealthExamples {
  static let text = """
    157
      episodes DECOM=01/06/2024
    ! oc2 SDQ_SCORE= SDQ_REASON=SDQ1
      episodes CHILD=2 DECOM=01/06/2024
      oc2 CHILD=2 SDQ_SCORE= SDQ_REASON=SDQ2
      oc2 CHILD=3 SDQ_SCORE= SDQ_REASON=SDQ1
    180
    ! oc2 SDQ_SCORE=41
    ! oc2 CHILD=2 SDQ_SCORE=ten
      oc2 CHILD=3 SDQ_SCORE=40
      oc2 CHILD=4 SDQ_SCORE=
    185
      episodes
    ! oc2
      episodes CHILD=2 DECOM=01/06/2024
      oc2 CHILD=2
    186
      episodes DECOM=01/06/2024
    ! oc2 SDQ_SCORE=
      episodes CHILD=2 DECOM=01/06/2024
      oc2 CHILD=2 SDQ_SCORE= DOB=02/04/2021
    188
    ! oc2 DOB=01/04/2022
      oc2 CHILD=2 DOB=31/03/2022
    189
    ! oc2 DOB=31/03/2008
      oc2 CHILD=2 DOB=01/04/2008
    196
    ! oc2 SDQ_REASON=SDQ6
      oc2 CHILD=2 SDQ_REASON=SDQ5
    197a
    ! oc2 SDQ_REASON=SDQ5
      oc2 CHILD=2
    197B
      episodes DECOM=01/06/2024
    ! oc2 SDQ_SCORE= DOB=01/06/2021
      episodes CHILD=2 DECOM=01/06/2024
      oc2 CHILD=2 SDQ_SCORE=
    198
      episodes
    ! oc2 SDQ_REASON=SDQ5
      episodes CHILD=2 DECOM=01/06/2024
      oc2 CHILD=2 SDQ_REASON=SDQ5
    158
    ! oc2 INTERVENTION_RECEIVED=1 INTERVENTION_OFFERED=0
      oc2 CHILD=2 INTERVENTION_RECEIVED=1
    159
    ! oc2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0
      oc2 CHILD=2 SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0 INTERVENTION_OFFERED=0
    181
    ! oc2 TEETH_CHECK=2
      oc2 CHILD=2
    182
    ! oc2 TEETH_CHECK=
      oc2 CHILD=2 TEETH_CHECK= CONVICTED=
    190
      episodes
    ! oc2
      episodes CHILD=2 DECOM=01/06/2024
      oc2 CHILD=2
    191
      episodes DECOM=01/06/2024
    ! oc2 TEETH_CHECK=
    ! episodes CHILD=2 DECOM=01/06/2024
      episodes CHILD=3 DECOM=01/06/2024
      oc2 CHILD=3
    192
    ! oc2 SUBSTANCE_MISUSE=1
      oc2 CHILD=2
    193
    ! oc2 INTERVENTION_RECEIVED=0
      oc2 CHILD=2
    542
    ! oc2 DOB=01/04/2016
      oc2 CHILD=2 DOB=31/03/2016
    543
      episodes DECOM=01/06/2024
    ! oc2 CONVICTED= DOB=30/03/2016
      episodes CHILD=2 DECOM=01/06/2024
      oc2 CHILD=2 CONVICTED= DOB=31/03/2016
    544
    ! oc2 CONVICTED=1 IMMUNISATIONS=
      oc2 CHILD=2 CONVICTED=0 IMMUNISATIONS=
    545
      episodes DECOM=01/06/2024
    ! oc2 DOB=01/04/2021
      episodes CHILD=2 DECOM=01/06/2024
      oc2 CHILD=2 DOB=31/03/2021
    546
      episodes DECOM=01/06/2024
    ! oc2 DOB=31/03/2021 HEALTH_CHECK=1
      episodes CHILD=2 DECOM=01/06/2024
      oc2 CHILD=2 DOB=01/04/2021 HEALTH_CHECK=1
    547
    ! oc2 HEALTH_CHECK=1 TEETH_CHECK=
      oc2 CHILD=2 HEALTH_CHECK=0 TEETH_CHECK=
    """
}
