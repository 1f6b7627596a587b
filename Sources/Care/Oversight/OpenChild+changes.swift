extension OpenChild {
  /// Something that happened to the child on a day; nil where nothing of the kind did.
  package func change(_ change: WatchedChange, on day: Day) -> SeenChange? {
    duties.happened(file).first { $0.change == change && $0.on == day }
  }
}
