import Web

/// Whether there is a scanner for viruses, and whether it answers.
struct ScannerCheck {
  /// Nil where none is set.
  let scanner: VirusScanner?

  func diagnosis() async -> Diagnosis {
    guard let scanner else {
      return .advice(
        "Files that are put to records are not looked through for viruses.",
        mend: "Install clamav-daemon, and set \(Setting.scanner.rawValue) to where it listens.")
    }
    return await scanner.answers()
      ? .well("The scanner for viruses answers.")
      : .unsafe(
        "The scanner for viruses does not answer: papers are held, and nobody can open them.",
        mend: "Start clamav-daemon, and see that Heard's user may reach it.")
  }
}
