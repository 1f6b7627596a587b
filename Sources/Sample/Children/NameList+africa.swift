extension NameList {
  static let caribbean = NameList(
    girls: """
      Shanice Tiana Aaliyah Kiara Renee Jada Naomi Simone Destiny Kezia Tanisha Imani Chantelle \
      Zaria
      """,
    boys: """
      Jerome Malachi Tyrese Isaiah Kymani Marcus Andre Dante Javon Nathaniel Leon Rhys Micah Tremaine
      """,
    families: """
      Bailey Blackwood Campbell Dacosta Francis Gayle Hylton Lindo Morrison Palmer Reid Samuels \
      Thorpe Wint
      """)
  static let westAfrican = NameList(
    girls: "Abena Adaeze Ama Chiamaka Efua Folake Ngozi Temilola Yewande Akosua Fatoumata Mariama",
    boys: "Kwame Chidi Emeka Kofi Olumide Tobi Yaw Babajide Ebrima Lamin Sekou Ibrahima",
    families: """
      Acheampong Adeyemi Boateng Chukwu Danso Ekwueme Jallow Mensah Nwosu Obaseki Okonjo Owusu \
      Sanneh
      """)
  static let somali = NameList(
    girls: "Ayaan Hodan Ifrah Ladan Nimo Sagal Hibaaq Fartun",
    boys: "Abdirahman Bile Guled Liban Mahad Sharmarke Yahye Zakariye",
    families: "Abdulle Duale Farah Guleed Hersi Jama Shire Warsame")
  static let sudanese = NameList(
    girls: "Amna Hiba Islam Rania Sara Tasneem",
    boys: "Abubakr Adam Bashir Eltayeb Haroun Idris Khalid Mubarak Musab Yasin",
    families: "Abakar Adam Babiker Elamin Hamid Ishag Khamis Osman Tirab Yagoub")
  static let eritrean = NameList(
    girls: "Feven Helen Luwam Rahel Selam Winta",
    boys: "Abel Aman Bereket Dawit Filmon Henok Kibrom Merhawi Natnael Robel Yonas",
    families: "Abraha Fessehaye Gebremariam Haile Kidane Mebrahtu Tekle Tesfay Weldu Zerai")
}
