package import Hummingbird
import NIOCore

/// What Hummingbird carries along with a request: where it came from.
package struct SiteContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  let address: String
  /// By which the request is found in the log.
  let number: String

  package init(source: Source) {
    coreContext = CoreRequestContextStorage(source: source)
    address = source.channel.remoteAddress?.ipAddress ?? "unknown"
    number = String(UInt64.random(in: .min ... .max), radix: 36)
  }

  /// A form is a megabyte at most; files have a limit of their own.
  package var maxUploadSize: Int { 2_000_000 }
}
