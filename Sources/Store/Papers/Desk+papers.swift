package import Care
import Crypto

extension Desk {
  /// Puts a paper to a child's record: its row and its content are kept together, or neither is.
  ///
  /// What the file is follows from its bytes; refuses any other kind, an empty file, and one over 20
  /// megabytes. A content that is kept already is kept once.
  package func keep(
    _ paper: Paper, content: [UInt8], of localIdentifier: String, once key: SaveKey? = nil
  ) async throws {
    guard content.count <= PaperType.largest, let type = PaperType(of: content) else {
      throw Breach("This file cannot be taken. \(PaperType.taken)")
    }
    var row = paper
    row.mediaType = type.rawValue
    row.size = content.count
    row.hash = Hexadecimal.text(Array(SHA256.hash(data: content)))
    let kept = row
    let signature = signature("putting a paper to a record")
    let user = user
    try await engine.write { transaction in
      if let key, try !key.take(by: user, at: signature.moment, in: transaction) { return }
      let trail = try AuditTrail(in: transaction, signedWith: signature)
      try EntryWriter(in: transaction, trail)
        .write(EntrySet(localIdentifier, [EntryChange(adding: kept)]))
      try transaction.run(
        "INSERT INTO paperContent (hash, content) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING",
        [.text(kept.hash), .bytes(content)])
      try trail.finish()
    }
  }

  /// What a paper holds; nil where its content is not kept here.
  ///
  /// Throws a ``StoreFault`` for a content that is not the one that was put in.
  package func content(of paper: Paper) async throws -> [UInt8]? {
    let content = try await engine.read { transaction in
      try transaction.first(
        "SELECT content FROM paperContent WHERE hash = ?", [.text(paper.hash)]
      ) { $0.bytes(0) }
    }
    guard let content else { return nil }
    guard Hexadecimal.text(Array(SHA256.hash(data: content))) == paper.hash else {
      throw StoreFault.unreadable(table: "paperContent", value: paper.hash)
    }
    return content
  }
}
