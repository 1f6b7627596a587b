extension String {
  /// With a capital in front, as a sentence begins.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
