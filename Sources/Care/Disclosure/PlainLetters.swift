/// Letters with accents, and the plain letters that they are compared by.
package enum PlainLetters {
  private static let plain: [Unicode.Scalar: String] = {
    let groups = [
      "a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "ae": "æǽ", "c": "çćĉċč", "d": "ďđð",
      "e": "èéêëēĕėęěẹẻẽếềểễệə",
      "g": "ĝğġģǧ", "h": "ĥħ", "i": "ìíîïĩīĭįıǐịỉ", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ",
      "o": "òóôõöøōŏőǒọỏốồổỗộơớờởỡợ", "oe": "œ", "r": "ŕŗř", "s": "śŝşšșſ", "ss": "ß", "t": "ţťŧț",
      "th": "þ", "u": "ùúûüũūŭůűųǔụủưứừửữự", "w": "ŵẁẃẅ", "y": "ýÿŷỳỵỷỹ", "z": "źżž",
    ]
    var plain: [Unicode.Scalar: String] = [:]
    for (letters, others) in groups {
      for other in others.unicodeScalars { plain[other] = letters }
    }
    return plain
  }()

  /// A text in small letters, without accents.
  package static func of(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars { append(scalar, to: &plain) }
    return plain
  }

  /// Adds a letter or digit to a text, small and without its accent.
  static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    if scalar.isASCII {
      let isCapital = (0x41...0x5A).contains(scalar.value)
      text.unicodeScalars.append(
        isCapital ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
      return
    }
    for small in scalar.properties.lowercaseMapping.unicodeScalars where !small.isMark {
      if let letters = plain[small] { text += letters } else { text.unicodeScalars.append(small) }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is an accent that stands for itself after its letter.
  var isMark: Bool { (0x300...0x36F).contains(value) }

  /// Whether nobody sees it: a place where a line may break, a joiner, a mark of byte order.
  var isUnseen: Bool {
    value == 0xAD || (0x200B...0x200F).contains(value) || value == 0x2060 || value == 0xFEFF
  }

  var isPartOfWord: Bool {
    if isASCII {
      return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value)
        || (0x61...0x7A).contains(value)
    }
    return properties.isAlphabetic
  }

  var isApostrophe: Bool {
    switch value {
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BC, 0xFF07: true
    default: false
    }
  }
}
