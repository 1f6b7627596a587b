import Foundation
import Logging

/// A log that is kept, so that tests can read every line of it.
final class KeptLog: @unchecked Sendable {
  private let lock = NSLock()
  private var text = ""

  var lines: String { lock.withLock { text } }

  func add(_ line: String) { lock.withLock { text += line + "\n" } }

  var logger: Logger {
    var logger = Logger(label: "test") { _ in Handler(log: self) }
    logger.logLevel = .trace
    return logger
  }

  private struct Handler: LogHandler {
    let log: KeptLog
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      log.add("\(event.message) \(event.metadata ?? [:]) \(metadata)")
    }
  }
}
