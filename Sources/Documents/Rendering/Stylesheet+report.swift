import HTML

extension Stylesheet {
  /// How a report looks on a screen, from a telephone to a desk.
  static let report = Stylesheet(
    """
    :root { --ink: #16232a; --quiet: #4a5a63; --rule: #c4cfd4; --accent: #1f4e5f; --tint: #eef4f5;
      --text: 38rem; }
    * { box-sizing: border-box; }
    html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body { margin: 0; color: var(--ink); background: #fff;
      font: 1.0625rem/1.6 "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif;
      overflow-wrap: break-word; }
    a { color: #14536b; text-underline-offset: 0.15em; }
    a:hover { text-decoration-thickness: 0.15em; }
    :focus-visible { outline: 3px solid #14536b; outline-offset: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -999rem; top: 0; padding: 0.75rem 1rem; background: #fff;
      color: var(--ink); z-index: 1; }
    .skip:focus { left: 0; }
    header.title { background: var(--accent); color: #fff; padding: 2.5rem 1.25rem 2.25rem; }
    header.title > * { max-width: 68rem; margin-left: auto; margin-right: auto; }
    .service { margin-top: 0; margin-bottom: 0.5rem; }
    h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); line-height: 1.15; margin-top: 0;
      margin-bottom: 0.75rem; letter-spacing: -0.01em; text-wrap: balance; }
    .subtitle { font-size: 1.1875rem; margin-top: 0; margin-bottom: 0; }
    .leaf { max-width: 70.5rem; margin: 0 auto; padding: 0 1.25rem 3rem; }
    h2, h3, h4 { line-height: 1.25; color: var(--accent); text-wrap: balance; }
    h2 { font-size: 1.75rem; margin: 3.5rem 0 1rem; padding-top: 0.75rem;
      border-top: 3px solid var(--accent); }
    h3 { font-size: 1.3125rem; margin: 2.5rem 0 0.75rem; }
    h4 { font-size: 1.0625rem; margin: 1.75rem 0 0.5rem; }
    main p, main ul, main ol { max-width: var(--text); margin: 0 0 1rem; }
    main li { margin-bottom: 0.35rem; }
    .figure { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .headlines .figure { white-space: normal; }
    nav.contents { padding-top: 1.5rem; font-size: 0.9375rem; line-height: 1.4; }
    nav.contents h2 { font-size: 1.0625rem; border: 0; margin: 0 0 0.5rem; padding: 0; }
    nav.contents ul { list-style: none; margin: 0; padding: 0; }
    nav.contents li { margin: 0; }
    nav.contents a { display: block; padding: 0.3rem 0; text-decoration: none; }
    nav.contents a:hover { text-decoration: underline; }
    nav.contents .level-1 { font-weight: bold; margin-top: 0.5rem; }
    nav.contents .level-2 { padding-left: 1rem; }
    .headlines { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
      gap: 1rem; margin: 1.5rem 0 2rem; }
    .headlines div { display: flex; flex-direction: column-reverse; justify-content: flex-end;
      padding: 1rem 1.125rem; background: var(--tint); border-left: 4px solid var(--accent); }
    .headlines dt { font-size: 0.9375rem; line-height: 1.4; }
    .headlines dd { margin: 0 0 0.25rem; font-size: 1.875rem; line-height: 1.15; font-weight: bold;
      color: var(--accent); }
    .note { border-left: 4px solid var(--rule); padding: 0.25rem 0 0.25rem 1rem;
      color: var(--quiet); }
    main > .note:first-child { margin-top: 1.5rem; }
    .table, .chart { margin: 1.75rem 0 2.25rem; }
    .headline { font-weight: bold; font-size: 1.125rem; line-height: 1.45; }
    main .headline { margin-bottom: 0.75rem; }
    .pane { overflow-x: auto; }
    .pane table { min-width: 46rem; }
    table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.4; }
    caption { text-align: left; padding: 0 0 0.5rem; color: var(--quiet); }
    caption .ordinal { font-weight: bold; color: var(--ink); }
    th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.75rem 0.45rem 0;
      border-bottom: 1px solid var(--rule); }
    thead th { vertical-align: bottom; border-bottom: 2px solid var(--accent); }
    tbody th { font-weight: normal; }
    .total th, .total td { font-weight: bold; border-top: 2px solid var(--accent); }
    th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
    .short { white-space: nowrap; }
    .missing { color: var(--quiet); }
    tr > :last-child { padding-right: 0; }
    .table table { table-layout: fixed; }
    .few thead th:first-child { width: 46%; }
    .some thead th:first-child { width: 34%; }
    .many thead th:first-child { width: 22%; }
    .words thead th:first-child { width: 34%; }
    .words thead th:last-child { width: 30%; }
    .chart th, .chart td { padding-top: 0; padding-bottom: 0; vertical-align: middle;
      border-bottom-color: #e4eaed; }
    .chart thead th { vertical-align: bottom; padding-bottom: 0.4rem;
      border-bottom-color: var(--accent); }
    .chart tbody th { width: 28%; padding-top: 0.2rem; padding-bottom: 0.2rem; line-height: 1.25; }
    .chart td.number { width: 1%; white-space: nowrap; }
    .chart th.scale, .chart td.bars { padding-left: 0.25rem; padding-right: 0; }
    .chart th.scale { font-weight: normal; color: var(--quiet); font-size: 0.8125rem; }
    .bars svg { display: block; overflow: visible; }
    main .remark { font-size: 0.875rem; line-height: 1.45; color: var(--quiet);
      margin: 0.5rem 0 0; max-width: 46rem; }
    .definitions div { padding: 0.6rem 0; border-bottom: 1px solid var(--rule); max-width: 46rem; }
    .definitions dt { font-weight: bold; }
    .definitions dd { margin: 0; }
    footer { border-top: 1px solid var(--rule); padding: 1.5rem 1.25rem 3rem; font-size: 0.875rem;
      color: var(--quiet); }
    footer p { max-width: 68rem; margin: 0 auto; }
    @media (min-width: 62rem) {
      .beside { display: grid; grid-template-columns: 14rem minmax(0, 1fr); column-gap: 4rem; }
      nav.contents { position: sticky; top: 0; align-self: start; max-height: 100vh;
        overflow-y: auto; padding-bottom: 1rem; }
      main > section:first-child > h2 { margin-top: 1.75rem; }
    }
    @media (max-width: 30rem) {
      table { font-size: 0.875rem; }
      .table .few { table-layout: auto; }
      .few thead th:first-child { width: auto; }
      .few th, .few td { padding-right: 0.45rem; }
      .few th { hyphens: auto; overflow-wrap: anywhere; }
      .figure { white-space: normal; }
      .chart table { font-size: 0.8125rem; }
      .chart th, .chart td { padding-right: 0.35rem; }
      .chart tbody th { width: 34%; hyphens: auto; }
      .chart th.number svg { display: block; margin-left: auto; }
      .chart th.number { font-size: 0.75rem; white-space: normal; }
      .chart th.short { white-space: nowrap; }
    }
    """)

  /// How a report looks on paper, printed from a browser or made into a PDF.
  static let reportOnPaper = Stylesheet(
    """
    @page { size: A4; margin: 22mm 20mm 24mm;
      font-family: "Liberation Sans", Arial, sans-serif;
      @bottom-left { content: string(paper); font-size: 8pt; color: #4a5a63;
        font-family: "Liberation Sans", Arial, sans-serif; }
      @bottom-right { content: "Page " counter(page) " of " counter(pages); font-size: 8pt;
        color: #4a5a63; font-family: "Liberation Sans", Arial, sans-serif; } }
    @page :first { @bottom-left { content: none; } @bottom-right { content: none; } }
    @media print {
      html { font-size: 10pt; }
      body { font: 10pt/1.5 "Liberation Sans", Arial, sans-serif; }
      .skip, footer { display: none; }
      a { color: inherit; text-decoration: none; }
      header.title { background: none; color: #16232a; padding: 0 0 5mm;
        border-bottom: 2pt solid #1f4e5f; }
      header.cover { padding: 35mm 0 10mm; }
      header.title > * { max-width: none; }
      .service { font-size: 12pt; color: #4a5a63; margin-bottom: 4mm; }
      h1 { font-size: 28pt; color: #1f4e5f; string-set: paper content(); margin-bottom: 5mm; }
      .subtitle { font-size: 14pt; }
      .leaf { display: block; max-width: none; padding: 0; }
      nav.contents { position: static; max-height: none; overflow: visible; padding: 8mm 0 0;
        font-size: 10pt; }
      nav.contents h2 { font-size: 13pt; margin-bottom: 3mm; }
      nav.contents a { padding: 0.35mm 0; }
      nav.contents a::after { content: leader(". ") target-counter(attr(href), page);
        font-weight: normal; }
      .beside main { break-before: page; }
      h2 { font-size: 18pt; margin: 14mm 0 5mm; padding: 0 0 2mm; border-top: 0;
        border-bottom: 1.5pt solid #1f4e5f; bookmark-level: 1; }
      main > section:first-child > h2 { margin-top: 0; }
      h3 { font-size: 13pt; margin: 8mm 0 3mm; bookmark-level: 2; }
      h4 { font-size: 11pt; margin: 6mm 0 2mm; bookmark-level: 3; }
      h1, nav.contents h2 { bookmark-level: none; }
      h2, h3, h4, .headline, caption, thead { break-after: avoid; }
      main p, main ul, main ol { max-width: none; margin-bottom: 3mm; orphans: 3; widows: 3; }
      .headlines { grid-template-columns: 1fr 1fr 1fr; gap: 4mm; margin: 5mm 0; }
      .headlines div { padding: 3mm 4mm; break-inside: avoid; border-left-width: 2pt; }
      .headlines dd { font-size: 18pt; }
      .headlines dt { font-size: 9pt; }
      .table, .chart { margin: 6mm 0 7mm; break-inside: avoid; }
      .headline { font-size: 11pt; }
      table { font-size: 9pt; }
      .pane { overflow: visible; }
      .pane table { min-width: 0; font-size: 8.5pt; }
      .pane th, .pane td { padding-right: 2mm; }
      tr, li, dt, .note, .definitions div { break-inside: avoid; }
      thead { display: table-header-group; }
      th, td { padding: 1.3mm 3mm 1.3mm 0; }
      .chart th, .chart td { padding-top: 0; padding-bottom: 0; }
      .chart tbody th { padding-top: 0.6mm; padding-bottom: 0.6mm; }
      main .remark { font-size: 8pt; max-width: none; }
      .definitions { columns: 2; column-gap: 8mm; font-size: 8.5pt; line-height: 1.4; }
      .definitions div { max-width: none; padding: 1.5mm 0; }
    }
    """)
}
