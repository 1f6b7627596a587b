/// Words that are names of people as well, and mean none where they stand alone.
enum CommonWords {
  static let all: Set<String> = {
    let text = """
      abbey able ace achieve after again all also alpha amber an and angel any april are art ash as
      at august autumn baker bar barber bath bay bean bear beau bell best bird bishop black bliss bloom
      blue bond bow bradford bridge bright brook brooks brown buck bull burns bush butcher butler by can
      cannon car carer carpenter carter case castle chance chapel chapman chase cherish child christian
      christmas church city clark clay clear close coach cole cook cooper cross crystal daisy dale day
      days dean december destiny diamond dock drake duke early earth east easter ebony eden education
      english england essence eve ever eternity faith fair faith farmer father february fern field fields
      finch fisher flower ford forest foster fox france frank freedom friend friday gale gardener garden
      gay gem general genesis gift glen glory god gold good goodwill grace grand grant gray green grey
      grove guy hall harmony harper haven hay head health heart heath heaven hill holiday holly home honey
      hood hope house how hunt hunter ian in india ireland iris irish is island ivy jade january jasmine
      jay jet jewel job jordan joy judge july june justice kelly key king kings kit knight lake lamb lane
      law leaf lee legal liberty lily link lion little lodge london long lord lot love lucky mace major
      man manor march mark marks marsh mason may mead melody mercy merit miller mills misty monday moon
      moor more morning moss mother my mum nature needs new nice night noble north novak november oak
      ocean october of old olive on or our page parish park parker parent parents peace pearl peace penny
      pepper perry personal piece place plan play poppy porter post potter power precious price prince
      princess pride promise prosper queen rain ram ray read reed regular reid review rich ring river
      rivers road rob robin rock rocky root rose rosemary rowan royal ruby rush sage sailor saint
      salt sand saturday school scott sea seven shade shadow sharp she shepherd short silver sky skye
      small smart snow social south spring st star stars stone storm street strong sue summer
      summers sun sunday sunny support swan swift team temple the they thursday tide time tiger
      todd town trinity true tuesday turner unity valley victory violet visit visitor walker wall ward
      was waters way weaver wednesday welcome well wells west wheel white will wills willow winter with
      wolf wood woods worker worth wright yard year york you young your youth zion
      """
    return Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }()
}
