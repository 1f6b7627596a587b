import NIOCore
import NIOPosix

/// What a scanner says of a file.
package enum ScanVerdict: Hashable, Sendable {
  case clear
  /// It knows the file for something bad, under this name.
  case found(String)
  /// It did not answer, or not in words that are known; the file is not cleared.
  case unknown(String)
}

/// Has files looked through for viruses by ClamAV's `clamd`, in the words of its protocol: INSTREAM.
///
/// The file goes to the address that is set and nowhere else; nothing of the child goes with it.
package struct VirusScanner: Sendable {
  private let address: ScannerAddress
  /// How long an answer is waited for.
  private let patience: Duration
  /// How long it may take to reach it.
  private let reach: Duration

  package init(
    at address: ScannerAddress, patience: Duration = .seconds(60), reach: Duration = .seconds(5)
  ) {
    self.address = address
    self.patience = patience
    self.reach = reach
  }

  /// What the scanner says of a file now, by what it knows today.
  package func verdict(on content: [UInt8]) async -> ScanVerdict {
    do {
      return ScanVerdict(answer: try await ask(Self.streamed(content)))
    } catch {
      return .unknown("The scanner does not answer: \(error)")
    }
  }

  /// Whether the scanner is there and well.
  package func answers() async -> Bool {
    (try? await ask([ByteBuffer(string: "zPING\0")])) == "PONG"
  }

  /// The command, the file in pieces that each begin with their length, and a length of nothing.
  private static func streamed(_ content: [UInt8]) -> [ByteBuffer] {
    let size = 65_536
    let pieces = stride(from: 0, to: content.count, by: size).map { start in
      let piece = content[start..<min(start + size, content.count)]
      var buffer = ByteBuffer()
      buffer.writeInteger(UInt32(piece.count))
      buffer.writeBytes(piece)
      return buffer
    }
    return [ByteBuffer(string: "zINSTREAM\0")] + pieces + [ByteBuffer(integer: UInt32(0))]
  }

  private func ask(_ question: [ByteBuffer]) async throws -> String {
    try await withThrowingTaskGroup(of: String.self) { group in
      group.addTask { try await talk(question) }
      group.addTask {
        try await Task.sleep(for: patience)
        throw ScannerIsSilent()
      }
      defer { group.cancelAll() }
      return try await group.next() ?? ""
    }
  }

  /// Asks, and reads up to the end of the answer, which is a byte of nothing.
  private func talk(_ question: [ByteBuffer]) async throws -> String {
    try await connected().executeThenClose { inbound, outbound in
      for part in question { try await outbound.write(part) }
      var answer = ByteBuffer()
      for try await part in inbound {
        answer.writeImmutableBuffer(part)
        if answer.readableBytes > 4_096 || answer.readableBytesView.contains(0) { break }
      }
      return String(decoding: answer.readableBytesView.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private func connected() async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
    let bootstrap = ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connectTimeout(TimeAmount(reach))
    switch address {
    case .network(let address):
      return try await bootstrap.connect(host: address.host, port: address.port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel(wrappingChannelSynchronously: channel)
        }
      }
    case .socket(let path):
      return try await bootstrap.connect(unixDomainSocketPath: path) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel(wrappingChannelSynchronously: channel)
        }
      }
    }
  }
}

extension ScanVerdict {
  /// Reads what `clamd` answers: `stream: OK`, `stream: Eicar-Test-Signature FOUND`.
  init(answer: String) {
    let said = answer.hasPrefix("stream: ") ? answer.dropFirst(8) : answer[...]
    if said == "OK" {
      self = .clear
    } else if said.hasSuffix(" FOUND") {
      self = .found(said.dropLast(6).filter { $0.isASCII && !$0.isNewline }.prefix(100).description)
    } else {
      self = .unknown(answer.isEmpty ? "The scanner gave no answer." : String(answer.prefix(200)))
    }
  }
}

/// That a scanner took longer than anybody waits.
private struct ScannerIsSilent: Error, CustomStringConvertible {
  let description = "it took too long"
}
