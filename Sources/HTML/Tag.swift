/// The elements that a page may be built of, HTML's and SVG's.
///
/// There is no `script`: pages work without one.
package enum Tag: String, Sendable, CaseIterable {
  // The page and its parts.
  case html, head, title, body, header, nav, main, aside, footer, section, article, div
  // Text.
  case h1, h2, h3, h4, p, span, strong, em, small, a, abbr, data, time, code, pre, blockquote
  // Lists.
  case ul, ol, li, dl, dt, dd
  // Tables and figures.
  case table, caption, colgroup, thead, tbody, tfoot, tr, th, td, figure, figcaption
  case details, summary
  // Forms.
  case form, fieldset, legend, label, select, option, textarea, button
  // Drawings.
  case svg, g, defs, rect, line, path, circle
  case svgText = "text"
  case desc
}

/// The elements that hold nothing.
package enum VoidTag: String, Sendable, CaseIterable {
  case meta, link, br, hr, img, input, col
}
