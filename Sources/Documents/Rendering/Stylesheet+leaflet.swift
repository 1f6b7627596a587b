import HTML

extension Stylesheet {
  /// How a paper of two pages for children looks: larger words, wider bars, no empty page.
  static let leaflet = Stylesheet(
    """
    header.title { border-radius: 0 0 1.5rem 1.5rem; }
    h2 { border-top: 0; margin-top: 2.25rem; padding-top: 0; }
    .headlines div { border-left: 0; border-radius: 1rem; }
    .headlines dd { font-size: 2.5rem; }
    main p, main li { font-size: 1.125rem; }
    main .remark { font-size: 0.9375rem; }
    @media print {
      @page { margin: 12mm 18mm 13mm; }
      header.title { border-bottom: 0; padding: 0 0 1mm; }
      h1 { font-size: 26pt; margin-bottom: 1mm; }
      .service, .subtitle { font-size: 11pt; margin: 0; }
      h2 { font-size: 14pt; margin: 4.5mm 0 1.5mm; padding: 0; border: 0; }
      main p, main li { font-size: 10.5pt; line-height: 1.35; margin-bottom: 1mm; }
      main ul { margin-bottom: 1mm; }
      .headlines { margin: 2.5mm 0; gap: 3mm; }
      .headlines div { padding: 2.5mm 4mm; border-radius: 3mm; }
      .headlines dd { font-size: 19pt; }
      .headlines dt { font-size: 9.5pt; line-height: 1.3; }
      .chart { margin: 2.5mm 0 3mm; }
      .headline { font-size: 10.5pt; }
      table { font-size: 9.5pt; }
      .chart tbody th { width: 40%; }
    }
    """)
}
