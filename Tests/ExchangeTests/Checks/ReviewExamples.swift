/// Examples for the rules about reviews and their timetable.
enum ReviewExamples {
  static let text = """
    166
    ! reviews REVIEW=
    ! reviews CHILD=2 REVIEW=29/02/2026
      reviews CHILD=3
    167
    ! reviews REVIEW_CODE=PN8
    ! reviews CHILD=2 REVIEW_CODE=
    ! reviews CHILD=3 REVIEW=
      reviews CHILD=4
    399
    ! episodes LS=V3
    ! header
    ! reviews
    ! episodes CHILD=2 LS=V4
    ! header CHILD=2 MOTHER=0
      episodes CHILD=3 LS=V3
      episodes CHILD=3
      header CHILD=3
      reviews CHILD=3
    440
    ! reviews REVIEW=02/06/2019 REVIEW_CODE=PN0
      reviews REVIEW=01/06/2019 REVIEW_CODE=PN0
    441
    ! reviews REVIEW=31/05/2019
      reviews REVIEW=01/06/2019
      reviews REVIEW=31/05/2019 REVIEW_CODE=PN0
    H101
    ! episodes
      episodes CHILD=2
      reviews CHILD=2
      episodes CHILD=3 DEC=20/06/2025 REC=E13
      episodes CHILD=4 LS=V3 DEC=10/06/2025 REC=E13
    H102
    ! episodes
      reviews
      reviews REVIEW=19/09/2025
      episodes CHILD=2
      reviews CHILD=2
      reviews CHILD=2 REVIEW=19/09/2025
      reviews CHILD=2 REVIEW=19/02/2026
    H103
      episodes
    ! reviews REVIEW=31/05/2025
      reviews REVIEW=01/06/2025
    H104
    ! reviews REVIEW=31/03/2025
    ! reviews REVIEW=01/04/2026
      reviews CHILD=2 REVIEW=31/03/2026
    H105
    ! reviews
    ! reviews
      reviews CHILD=2
      reviews CHILD=2 REVIEW=21/06/2025
    H106
      episodes
    ! reviews REVIEW=30/06/2025
    ! reviews REVIEW=01/10/2025
      episodes CHILD=2
      reviews CHILD=2 REVIEW=27/06/2025
      reviews CHILD=2 REVIEW=27/09/2025
      reviews CHILD=2 REVIEW=27/03/2026
    H107
    ! last.episodes DECOM=01/06/2024
      episodes DECOM=01/06/2025
      last.episodes CHILD=2 DECOM=01/06/2024
      episodes CHILD=2 DECOM=01/06/2024
      last.episodes CHILD=3 DECOM=01/06/2024 DEC=soon
    """
}
