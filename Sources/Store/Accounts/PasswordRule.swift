package import Care

/// What a password has to be: long, and not one of those that are tried first.
///
/// No mix of letters and signs is asked for and none grows old: NCSC's and NIST's advice (SP 800-63B).
package enum PasswordRule {
  package static let shortest = 12
  package static let longest = 128

  /// Refuses a password that is too short, too long, common, or made of the user's own names.
  package static func check(_ text: String, of user: User) throws(Breach) {
    if text.count < shortest {
      throw Breach("Choose a password of \(shortest) characters or more. Three words will do.")
    }
    if text.utf8.count > longest * 4 || text.count > longest {
      throw Breach("Choose a password of \(longest) characters at most.")
    }
    guard !isEasy(text, names: [user.name, user.fullName]) else {
      throw Breach(
        "This password is too easy to guess. Choose three words that do not belong together.")
    }
  }

  private static func isEasy(_ text: String, names: [String]) -> Bool {
    let plain = text.lowercased().filter { !$0.isWhitespace }
    if Set(plain).count < 5 || isRun(plain) { return true }
    var letters = String(plain.map { leet[$0] ?? $0 }.filter(\.isLetter))
    for name in names.flatMap({ $0.lowercased().split { !$0.isLetter } }) where name.count >= 3 {
      letters = letters.replacing(name, with: "")
    }
    for word in common { letters = letters.replacing(word, with: "") }
    return Set(letters).count < 4
  }

  /// Whether it goes along the keyboard or the alphabet, or says one thing again and again.
  private static func isRun(_ text: String) -> Bool {
    let runs = [
      "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "01234567890123456789",
      "98765432109876543210", "zyxwvutsrqponmlkjihgfedcba", "1q2w3e4r5t6y7u8i9o0p",
      "qazwsxedcrfvtgbyhnujmikolp", "mnbvcxzlkjhgfdsapoiuytrewq",
    ]
    if runs.contains(where: { $0.contains(text) }) { return true }
    return (1...max(1, text.count / 2)).contains { length in
      let head = text.prefix(length)
      return String(repeating: String(head), count: text.count / length + 1).hasPrefix(text)
    }
  }

  private static let leet: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i",
  ]

  private static let common = [
    "password", "passwort", "passw", "welcome", "letmein", "qwertyuiop", "qwerty", "azerty",
    "admin", "administrator", "iloveyou", "monkey", "dragon", "sunshine", "princess", "football",
    "liverpool", "arsenal", "chelsea", "baseball", "superman", "batman", "trustnoone", "master",
    "login", "changeme", "secret", "summer", "winter", "spring", "autumn", "january", "february",
    "march", "april", "june", "july", "august", "september", "october", "november", "december",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "hello",
    "heard", "council", "children", "service", "review", "officer", "social", "worker", "abc",
    "asdfgh", "zxcvbn", "default", "guest", "temporary", "temp", "test",
  ]
}
