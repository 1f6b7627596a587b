
/// The site: its router, read as a table, one line an area.
package struct Site {}
