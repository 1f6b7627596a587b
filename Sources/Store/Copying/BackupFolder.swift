package import Care
import Foundation

/// A folder of backups, each named by its moment: `heard-2026-05-05T101112Z.sqlite`.
package struct BackupFolder: Hashable, Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Makes the folder, for its owner alone, where it is not there.
  package func make() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw StoreFault(
        "The folder of backups \(path) cannot be made.",
        mend: "Check that the folder it is to be in is there and yours to write in.")
    }
  }

  /// Where a backup of a moment is written.
  package func place(at moment: Moment) -> String {
    "\(path)/heard-\(moment.description.replacing(":", with: "")).sqlite"
  }

  /// Every whole backup, oldest first.
  package var backups: [String] {
    names.filter { $0.hasPrefix("heard-") && $0.hasSuffix("Z.sqlite") }.sorted()
      .map { "\(path)/\($0)" }
  }

  /// Removes all but the newest backups; says which.
  package func keepNewest(_ count: Int) throws -> [String] {
    let older = backups.dropLast(max(1, count))
    for file in older { try FileManager.default.removeItem(atPath: file) }
    return Array(older)
  }

  /// Removes what a drill has left, and what a backup that was killed left more than a day ago.
  func removeUnfinished() {
    for name in names where name.hasPrefix("heard-") && name.contains(".part") {
      let file = "\(path)/\(name)"
      let attributes = try? FileManager.default.attributesOfItem(atPath: file)
      let age = (attributes?[.modificationDate] as? Date)?.timeIntervalSinceNow ?? 0
      guard file.hasPrefix(drillPlace) || age < -86_400 else { continue }
      try? FileManager.default.removeItem(atPath: file)
    }
  }

  /// A database that is there during a drill alone.
  var drillPlace: String { "\(path)/heard-drill.sqlite.part" }

  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  }
}
