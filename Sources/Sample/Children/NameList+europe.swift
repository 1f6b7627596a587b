extension NameList {
  static let english = NameList(
    girls: """
      Amelia Olivia Ava Isla Freya Lily Evie Grace Poppy Ruby Chloe Megan Ellie Daisy Molly Holly \
      Scarlett Lacey Amber Summer Erin Keira Libby Paige Tia Bethany Jasmine Lola Maisie Skye
      """,
    boys: """
      Oliver Harry Jack Alfie Charlie Thomas Jacob Riley Archie Logan Callum Tyler Kai Jayden Mason \
      Finley Leo Toby Bradley Connor Jake Lewis Dylan Reece Corey Ashton Declan Zac Ryan Theo
      """,
    families: """
      Hartley Pearce Dawson Whitlock Barlow Fenwick Garner Holloway Mercer Tranter Preece Wheatley \
      Bradbury Cartledge Dunmore Elwell Foxall Greaves Hadley Ingram Jukes Kimberley Lovell Millward \
      Nightingale Osborne Pinfold Raybould Stanfield Tolley Underhill Wainwright
      """)
  static let irish = NameList(
    girls: "Aoife Ciara Niamh Orla Roisin Saoirse Sinead Maeve Clodagh Grainne",
    boys: "Cian Darragh Eoin Fionn Oisin Ronan Cormac Declan Padraig Tadhg",
    families: "Brannigan Cassidy Donnellan Gallagher Heffernan Kinsella Mulcahy Rafferty Tierney")
  static let traveller = NameList(
    girls: "Margaret Bridget Kathleen Nora Winnie Eileen Theresa Rosie",
    boys: "Patrick Martin Michael John-Joe Miley Simon Owen Felix",
    families: "Cawley Connors Doherty Mongan Sweeney Tully Wall Delaney")
  static let roma = NameList(
    girls: "Denisa Florentina Larisa Nikola Simona Vanesa Roxana Sabina Elvira",
    boys: "Adrian Denis Florin Ionut Marius Rastislav Robert Samir Stefan",
    families: "Balog Cizmar Dunka Gabor Horvath Lacatus Mirga Radu Stojka Tomas")
  static let easternEuropean = NameList(
    girls: "Zofia Julia Maja Kinga Oliwia Ieva Emilija Andreea Bianca Petra Eliska Daria Milena",
    boys: "Kacper Filip Jakub Szymon Oskar Lukas Matas Andrei Rares Tomas Dominik Nikita Bogdan",
    families: """
      Zielinski Wojcik Kaminska Mazurek Nowicki Petrauskas Kazlauskas Popescu Ionescu Dvorak Kovac \
      Ozols Sikora Lysenko
      """)
  static let albanian = NameList(
    girls: "Arta Blerta Elira Fjolla Ledina Mirela",
    boys: "Agon Ardit Besnik Dritan Erjon Flamur Kreshnik Luan Shpend Valon",
    families: "Berisha Dervishi Gjoka Hoxhaj Krasniqi Lleshi Marku Prendi Shehu Toska")
}
