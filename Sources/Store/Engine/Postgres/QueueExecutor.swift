import Dispatch

/// Runs the work of one connection on a queue of its own, so that waiting for the server keeps nobody
/// else from working.
final class QueueExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "heard.postgres")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { [self] in
      unsafe job.runSynchronously(on: asUnownedSerialExecutor())
    }
  }
}
