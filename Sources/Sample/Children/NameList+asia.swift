extension NameList {
  static let pakistani = NameList(
    girls: """
      Aisha Alishba Anaya Fatima Hafsa Iqra Laiba Maryam Minahil Noor Sana Sumaira Zainab Zoya
      """,
    boys: """
      Adeel Bilal Danyal Faizan Hamza Haris Ibrahim Kashif Mustafa Rayyan Saad Shoaib Umar Zain
      """,
    families: """
      Akhtar Aziz Bashir Chaudhry Dar Ghani Hussain Iqbal Javed Mahmood Malik Nawaz Rafiq Shafiq \
      Tariq
      """)
  static let bangladeshi = NameList(
    girls: "Anika Farzana Jannat Mehnaz Nusrat Rumana Sabiha Tahmina Tanjila",
    boys: "Arif Fahim Jubair Mahdi Nayeem Rakib Sabbir Shahin Tanvir",
    families: "Ahad Begum Chowdhury Haque Islam Karim Miah Rahman Sikder Uddin")
  static let indian = NameList(
    girls: "Anjali Diya Gurleen Harpreet Jasleen Kavya Meera Priya Simran",
    boys: "Arjun Gurpreet Harjit Karan Manveer Nikhil Rohan Sukhdev Vikram",
    families: "Bains Chana Desai Dhillon Gill Joshi Kalsi Mistry Patel Sandhu Sohal")
  static let chinese = NameList(
    girls: "Jia Lan Mei Xin Yan Ying", boys: "Bo Hao Jun Lei Ming Wei",
    families: "Cheung Fong Kwok Lau Tang Zhou")
  static let vietnamese = NameList(
    girls: "Anh Hoa Linh Mai Ngoc Thao Trang", boys: "Duc Hieu Khanh Long Minh Quang Tuan",
    families: "Bui Dang Do Ho Ngo Nguyen Pham Tran Vu")
  static let afghan = NameList(
    girls: "Farishta Madina Nazanin Parwana Shabnam Zarmina",
    boys: """
      Abdulwali Ahmadzia Aminullah Esmatullah Farhad Hamidullah Jawid Milad Najibullah Rahmat \
      Sharifullah Zabiullah
      """,
    families: "Ahmadzai Amiri Barakzai Habibi Karimi Mohmand Noorzai Rahimi Safi Stanekzai Wardak")
  static let kurdish = NameList(
    girls: "Avin Bahar Dilan Hana Rojin Shilan",
    boys: "Alan Aram Barzan Dara Hawre Karwan Rebin Rebwar Sherko Zana",
    families: "Ali Baban Hama Jaff Karim Mahmoud Qadir Rasul Salih Zebari")
  static let arabic = NameList(
    girls: "Dima Hala Layla Nour Rahaf Salma Yara",
    boys: "Amjad Fadi Hadi Karam Majd Nizar Rami Tarek Wael",
    families: "Awad Barakat Darwish Haddad Khoury Mansour Naser Saleh Shaheen Zein")
}
