import Dispatch
import Foundation

/// Clears away what a run keeps for a moment in the temporary folder: unpacked returns, a report.
///
/// Such folders are named `heard-PROCESS-UUID`. A run takes its own away as it goes; one that was
/// killed cannot, so the next run does.
struct ScratchSweep {
  let folder: String

  init(folder: String = NSTemporaryDirectory()) { self.folder = folder }

  /// Takes away the folders of runs that are over.
  func removeLeftBehind() {
    remove { process in process != getpid() && kill(process, 0) != 0 && errno == ESRCH }
  }

  /// Takes away the folders of this run.
  func removeOwn() { remove { $0 == getpid() } }

  private func remove(where isOver: (pid_t) -> Bool) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names {
      guard let process = ScratchSweep.process(of: name), isOver(process) else { continue }
      let path = URL(filePath: folder).appending(path: name).path
      // The temporary folder is everybody's: a link or another user's folder is not ours to follow.
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
        attributes[.type] as? FileAttributeType == .typeDirectory,
        attributes[.ownerAccountID] as? Int == Int(getuid())
      else { continue }
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// The process that made a folder of this name; nil for a name that Heard does not give.
  static func process(of name: String) -> pid_t? {
    let parts = name.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "heard", UUID(uuidString: String(parts[2])) != nil,
      let process = pid_t(parts[1]), process > 0
    else { return nil }
    return process
  }

  /// Ends the program on Ctrl-C, a closed terminal or a polite kill, its folders taken away first.
  ///
  /// The sources work for as long as they are held.
  func watchForSignals() -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM, SIGHUP].map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        removeOwn()
        // What started the program is to see that a signal ended it.
        _ = signal(number, SIG_DFL)
        kill(getpid(), number)
        Thread.sleep(forTimeInterval: 0.1)
        _exit(128 + number)
      }
      _ = signal(number, SIG_IGN)
      source.resume()
      return source
    }
  }
}
