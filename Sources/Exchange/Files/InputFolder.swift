import Foundation

/// The files of a return as they lie in one folder: those directly in it that may be read.
struct InputFolder {
  /// A file that is there to be looked at.
  struct Entry: Hashable {
    let name: String
    let path: String
  }

  private(set) var entries: [Entry] = []
  /// What was named and left.
  private(set) var findings: [Finding] = []

  init(path: String, label: String? = nil, limits: ReadingLimits) throws(InputFault) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw InputFault(
        "The folder \(path) cannot be opened.",
        mend: "Check that you may read it.")
    }
    guard names.count <= limits.mostFiles else {
      throw InputFault(
        "The folder \(path) holds \(names.count) files; at most \(limits.mostFiles) are looked at.",
        mend: "Give a folder that holds the files of one return only.")
    }
    var total = 0
    for plainName in names {
      let name = (label.map { "\($0)/" } ?? "") + plainName
      let entry = Entry(name: name, path: "\(path)/\(plainName)")
      if let reason = Self.reasonToLeave(entry.path) {
        findings.append(Self.left(name, because: reason))
      } else {
        // A file over its own limit is refused by name when its turn comes, and is not read.
        let size = FileBytes.size(of: entry.path)
        if size <= limits.largestFile { total += size }
        entries.append(entry)
      }
    }
    guard total <= limits.largestInput else {
      throw FileBytes.tooLarge("The folder \(path)", size: total, limit: limits.largestInput)
    }
  }

  /// Why something in the folder is not looked at; nil for plain files.
  ///
  /// Links are not followed: one that leaves the folder would read what was not given, one within it
  /// the same file twice.
  private static func reasonToLeave(_ path: String) -> String? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    switch attributes?[.type] as? FileAttributeType {
    case .typeRegular?: return nil
    case .typeDirectory?: return "it is a folder, and folders within a folder are not entered"
    case .typeSymbolicLink?: return "it is a link, and links are not followed"
    default: return "it is not a plain file"
    }
  }

  static func left(
    _ name: String, because reason: String,
    mend: String = "If it belongs to the return, put the file itself into the folder."
  ) -> Finding {
    ReadingRule.leftAside.finding(
      file: name, "\(name) is left aside: \(reason).",
      mend: mend)
  }
}
