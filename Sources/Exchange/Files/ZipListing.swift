/// What a zip archive says that it holds, as the program `unzip` lists it.
struct ZipListing {
  /// One file of the archive.
  struct Entry: Hashable {
    /// The name with its folders, as the archive has it.
    let name: String
    let size: Int
    let isLink: Bool
    let isEncrypted: Bool

    /// The name without its folders.
    var fileName: String { String(name.split(separator: "/").last ?? "") }
    /// The folders before the name; empty for a file that lies in none.
    var folder: String { name.split(separator: "/").dropLast().joined(separator: "/") }
    /// Whether the name would lead out of a folder that it is unpacked into.
    var leadsOut: Bool {
      name.hasPrefix("/") || name.contains("\\")
        || name.split(separator: "/").contains("..")
        || name.dropFirst().hasPrefix(":")
    }
    /// Whether the name can be asked for as it stands: `unzip` reads patterns, and writes control
    /// characters otherwise than they are.
    var canBeAskedFor: Bool {
      !name.hasPrefix("-") && !name.contains { "*?[]^\\\u{FFFD}".contains($0) }
    }
  }

  /// The files, in the order of the archive.
  let entries: [Entry]

  /// Reads the lines of `unzip -Z -s`: rights, version, system, size, kind, method, day, time, name.
  init(lines: String) {
    entries = lines.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ", maxSplits: 8, omittingEmptySubsequences: true)
      guard fields.count == 9, let size = Int(fields[3]), size >= 0, fields[4].count == 2,
        let kind = fields[0].first, "-dl?".contains(kind), !fields[8].hasSuffix("/"), kind != "d"
      else { return nil }
      return Entry(
        name: String(fields[8]), size: size, isLink: kind == "l",
        isEncrypted: fields[4].first?.isUppercase ?? false)
    }
  }
}
