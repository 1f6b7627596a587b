import Foundation

/// The processor's cores, as far as reading much makes use of them.
enum Cores {
  /// One reader a core, so that a report of many children takes as much less time as there are cores;
  /// at least two, and at most eight, each of which keeps pages in memory.
  static let forReading = min(max(ProcessInfo.processInfo.activeProcessorCount, 2), 8)
}
