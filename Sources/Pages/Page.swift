package import HTML

/// One screen: what a browser shows at one address, as a value made of values.
package protocol Page: Sendable {
  /// What the screen is called in the browser's tab. Names no child: titles stay in histories.
  var title: String { get }
  /// What stands between the heading and the foot.
  var body: [Node] { get }
}
