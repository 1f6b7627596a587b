package import Care

/// How one service's site is run.
package struct SiteSettings: Sendable {
  /// The authority, as its pages call it.
  package var authority: String
  /// Whether everything in the database is invented, and pages say so.
  package var isDemonstration: Bool
  /// Whether browsers reach it over TLS, as all but a demonstration on one machine do.
  package var isSecure: Bool
  /// The one clock of the site.
  package var now: @Sendable () -> Moment
  /// The folder with the style sheet and the script.
  package var assets: String?
  /// The scanner that looks files through for viruses; nil where there is none.
  package var scanner: VirusScanner?

  package init(
    authority: String, isDemonstration: Bool = false, isSecure: Bool = true, assets: String? = nil,
    scanner: VirusScanner? = nil, now: @escaping @Sendable () -> Moment
  ) {
    self.authority = authority
    self.isDemonstration = isDemonstration
    self.isSecure = isSecure
    self.assets = assets
    self.scanner = scanner
    self.now = now
  }
}
