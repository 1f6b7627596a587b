import NIOCore
import NIOPosix

@testable import Web

/// A scanner for viruses that knows one: it speaks as `clamd` does.
struct FakeScanner: Sendable {
  /// How it behaves.
  enum Manner: Sendable {
    /// Reads the file whole and says what is in it.
    case well
    /// Ends the talk before it has read anything.
    case rude
    /// Reads and never answers.
    case silent
    /// Answers what no client understands.
    case odd
  }

  /// The file by which scanners are tested, which does nothing; in pieces, so that no scanner holds this
  /// one for it.
  static let eicar = [
    "X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!", "$H+H*",
  ].joined()

  /// Runs a body with a scanner that is there, and takes it away.
  static func with(
    _ manner: Manner = .well, _ body: @Sendable (VirusScanner) async throws -> Void
  ) async throws {
    let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .bind(host: "127.0.0.1", port: 0) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    let address = NetworkAddress(host: "127.0.0.1", port: server.channel.localAddress?.port ?? 0)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try? await server.executeThenClose { clients in
          for try await client in clients { try? await talk(to: client, manner) }
        }
      }
      // A test waits as long as the machine needs, which may be busy with others.
      try await body(
        VirusScanner(
          at: .network(address), patience: .seconds(manner == .silent ? 1 : 300),
          reach: .seconds(300)))
      group.cancelAll()
    }
  }

  private static func talk(
    to client: NIOAsyncChannel<ByteBuffer, ByteBuffer>, _ manner: Manner
  ) async throws {
    try await client.executeThenClose { inbound, outbound in
      guard manner != .rude else { return }
      var heard = ByteBuffer()
      for try await part in inbound {
        heard.writeImmutableBuffer(part)
        guard let answer = answer(to: heard) else { continue }
        guard manner != .silent else { continue }
        try await outbound.write(ByteBuffer(string: manner == .odd ? "what?\0" : "\(answer)\0"))
        return
      }
    }
  }

  /// What is answered once everything was heard; nil while more is to come.
  private static func answer(to heard: ByteBuffer) -> String? {
    var heard = heard
    guard let end = heard.readableBytesView.firstIndex(of: 0) else { return nil }
    let command = heard.readString(length: end - heard.readerIndex)
    heard.moveReaderIndex(forwardBy: 1)
    if command == "zPING" { return "PONG" }
    var file: [UInt8] = []
    while let length = heard.readInteger(as: UInt32.self) {
      guard length > 0 else {
        return String(decoding: file, as: UTF8.self).contains(eicar)
          ? "stream: Eicar-Test-Signature FOUND" : "stream: OK"
      }
      guard let piece = heard.readBytes(length: Int(length)) else { return nil }
      file += piece
    }
    return nil
  }
}
