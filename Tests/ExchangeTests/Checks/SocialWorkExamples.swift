/// Examples for the rules about social worker episodes.
enum SocialWorkExamples {
  static let text = """
    SW02STG1 2025
    ! swepisodes SW_ID=AB1234
    ! swepisodes CHILD=2 SW_ID=
      swepisodes CHILD=3 SW_ID=XX1
    SW02STG1
    ! swepisodes SW_ID=XX1
      swepisodes CHILD=2 SW_ID=XX12
    SW03STG1 2024
    ! swepisodes SW_REASON=
      swepisodes CHILD=2
    SW04STG1
    ! swepisodes SW_DECOM=June
      swepisodes CHILD=2
    SW05STG1
    ! swepisodes SW_DEC=June
      swepisodes CHILD=2
    SW06STG2
    ! swepisodes SW_DECOM=01/04/2026
      swepisodes CHILD=2
    SW07STG2 2024
    ! swepisodes SW_DEC=31/03/2023
      swepisodes CHILD=2 SW_DEC=01/04/2023
    SW07STG2
    ! swepisodes SW_DEC=31/03/2024
      swepisodes CHILD=2 SW_DEC=01/04/2024
    SW09STG2 2025
    ! swepisodes SW_DEC=01/06/2025
      swepisodes CHILD=2 SW_DEC=02/06/2025
    SW09STG2
    ! swepisodes SW_DEC=03/06/2025
      swepisodes CHILD=2 SW_DEC=04/06/2025
    SW18STG2
    ! swepisodes SW_DEC=01/06/2025
      swepisodes CHILD=2 SW_DEC=02/06/2025
    SW13STG1 2024
    ! swepisodes SW_REASON=
    ! swepisodes CHILD=2 SW_REASON=MOVED
      swepisodes CHILD=3
    SW13STG1
    ! swepisodes SW_REASON=
      swepisodes CHILD=2 SW_REASON= SW_DECOM=31/03/2023
    SW01aSTG1 2025
    ! swepisodes SW_DECOM=
    ! swepisodes CHILD=2 SW_ID= SW_DECOM=31/03/2023
      swepisodes CHILD=3 SW_ID= SW_DECOM=01/04/2023
    SW01bSTG1 2025
    ! swepisodes SW_ID= SW_DECOM=01/04/2023
      swepisodes CHILD=2 SW_ID= SW_DECOM=31/03/2023
    SW08STG2
    ! swepisodes
      swepisodes SW_DECOM=01/09/2025
      swepisodes CHILD=2
    SW10STG2 2024
      swepisodes SW_DEC=01/09/2025
    ! swepisodes SW_DECOM=09/09/2025
      swepisodes CHILD=2 SW_DEC=01/09/2025
      swepisodes CHILD=2 SW_DECOM=08/09/2025
    SW10STG2
      swepisodes SW_DEC=01/09/2025
    ! swepisodes SW_DECOM=09/09/2025 SW_REASON=MANAGE
      swepisodes CHILD=2 SW_DEC=01/09/2025
      swepisodes CHILD=2 SW_DECOM=09/09/2025
    SW10aSTG2
      swepisodes SW_DEC=01/09/2025
    ! swepisodes SW_DECOM=09/09/2025 SW_REASON=MANAGE
      swepisodes CHILD=2 SW_DEC=01/09/2025
      swepisodes CHILD=2 SW_DECOM=09/09/2025
    SW10bSTG2
      swepisodes SW_DEC=01/09/2025
    ! swepisodes SW_DECOM=01/09/2025
      swepisodes CHILD=2 SW_DEC=01/09/2025
      swepisodes CHILD=2 SW_DECOM=02/09/2025
    SW11aSTG2 2024
      swepisodes SW_DECOM=01/06/2023 SW_DEC=01/09/2023
    ! swepisodes SW_DECOM=07/09/2023
      swepisodes CHILD=2 SW_DECOM=01/06/2023 SW_DEC=01/09/2023
      swepisodes CHILD=2 SW_DECOM=06/09/2023
    SW11bSTG2
    ! swepisodes SW_DEC=26/03/2026
      swepisodes CHILD=2 SW_DEC=25/03/2026
    SW14STG2 2024
    ! swepisodes SW_DECOM=01/06/2023
      swepisodes SW_DECOM=01/09/2023
      swepisodes CHILD=2
    SW17STG2
    ! swepisodes SW_DEC=01/09/2025
      swepisodes CHILD=2 SW_DEC=01/09/2025
      swepisodes CHILD=2 SW_DECOM=01/09/2025
    SW19STG2
      swepisodes SW_ID=SW1111
    ! swepisodes SW_ID=SW2222
      swepisodes CHILD=2
    SW01STG1 2024
    ! episodes
    ! episodes CHILD=2
      swepisodes CHILD=2 SW_REASON=
      episodes CHILD=3
      swepisodes CHILD=3
      episodes CHILD=4 DEC=01/09/2023
    SW12STG2 2024
    ! episodes
      swepisodes SW_DECOM=31/05/2025
      episodes CHILD=2
      swepisodes CHILD=2
      episodes CHILD=3 RNE=P
      swepisodes CHILD=3 SW_DECOM=31/05/2025
    SW12STG2
    ! episodes
      episodes CHILD=2
      swepisodes CHILD=2
      episodes CHILD=3 DECOM=01/06/2020 DEC=31/03/2024 REC=E13
    """
}
