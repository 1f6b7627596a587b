import Foundation
import Store

/// What can be seen of the machine without opening the database.
struct MachineCheck {
  let database: String
  let settings: Settings

  private var isServer: Bool { database.hasPrefix("postgres") }

  var diagnoses: [Diagnosis] {
    [user, network] + (isServer ? [encryption] : [files, disk]) + folders
      + [clock, tools, passwords]
  }

  private var user: Diagnosis {
    geteuid() == 0
      ? .unsafe(
        "Heard runs as root.",
        mend: "Run it as a user of its own; Packaging/heard.service shows how.")
      : .well("Heard does not run as root.")
  }

  private var network: Diagnosis {
    let host = settings.text(.host) ?? ""
    let near = ["127.0.0.1", "::1", "localhost"]
    if let metrics = settings.text(.metrics), !near.contains(String(metrics.prefix { $0 != ":" })) {
      return .unsafe(
        "Metrics are served to other machines (\(metrics)).",
        mend: "Set \(Setting.metrics.rawValue) to an address of this machine: 127.0.0.1:9480.")
    }
    return near.contains(host)
      ? .well("Heard listens on this machine alone (\(host)); the proxy in front speaks TLS.")
      : .unsafe(
        "Heard listens on \(host) without TLS, so that others on the network could read along.",
        mend:
          "Set \(Setting.host.rawValue) to 127.0.0.1 and let a proxy on this machine speak TLS; "
          + "in a container, publish the port to 127.0.0.1 alone.")
  }

  private var encryption: Diagnosis {
    let weak = ["disable", "allow", "prefer", "require", "verify-ca"].first {
      database.contains("sslmode=\($0)")
    }
    if let weak {
      return .unsafe(
        "The connection to the database does not prove which server it speaks to (sslmode=\(weak)).",
        mend:
          "Leave sslmode out, which means verify-full, and give the authority's certificate with "
          + "sslrootcert.")
    }
    if ["localhost", "127.0.0.1", "[::1]"].contains(where: { database.contains($0) }) {
      return .well("The server of the database is on this machine.")
    }
    return .well("The connection to another machine's database is encrypted and its server proved.")
  }

  private var files: Diagnosis {
    for name in [database, "\(database)-wal", "\(database)-shm"] {
      guard let rights = PlacesOnDisk.rights(of: name), rights & 0o077 != 0 else { continue }
      return .unsafe(
        "\(name) can be read by others than its owner.", mend: "Run: chmod 600 \(name)")
    }
    let folder = PlacesOnDisk.folder(of: database)
    if let rights = PlacesOnDisk.rights(of: folder), rights & 0o022 != 0 {
      return .unsafe(
        "The folder \(folder) of the database can be written to by others, who could put another file "
          + "in its place.", mend: "Run: chmod go-w \(folder)")
    }
    return .well("The database can be read by its owner alone.")
  }

  private var disk: Diagnosis {
    let size = PlacesOnDisk.size(of: database) + PlacesOnDisk.size(of: "\(database)-wal")
    let folder = PlacesOnDisk.folder(of: database)
    guard let free = PlacesOnDisk.free(at: folder) else {
      return .advice("How much room the disk has cannot be seen.", mend: "Look at it with df.")
    }
    let enough = max(2 * size, 1_000_000_000)
    return free < enough
      ? .unsafe(
        "The disk of the database has \(PlacesOnDisk.inWords(free)) left.",
        mend: "Have at least \(PlacesOnDisk.inWords(enough)): twice the database.")
      : .well(
        "The database has \(PlacesOnDisk.inWords(size)), and its disk \(PlacesOnDisk.inWords(free)) left."
      )
  }

  private var folders: [Diagnosis] {
    guard let folder = settings.text(.backupFolder) else {
      return [
        .unsafe(
          "No folder is set for backups.",
          mend: "Set \(Setting.backupFolder.rawValue) to a folder on another disk.")
      ]
    }
    return [backups(in: folder), farCopy]
  }

  private func backups(in folder: String) -> Diagnosis {
    if let rights = PlacesOnDisk.rights(of: folder), rights & 0o077 != 0 {
      return .unsafe(
        "The folder of backups \(folder) is open to others.", mend: "Run: chmod 700 \(folder)")
    }
    if !isServer, let one = PlacesOnDisk.device(of: folder),
      one == PlacesOnDisk.device(of: PlacesOnDisk.folder(of: database))
    {
      return .advice(
        "The backups lie on the same disk as the database.",
        mend: "Set \(Setting.backupFolder.rawValue) to a folder on another disk.")
    }
    return .well("The folder of backups is private, and not on the disk of the database.")
  }

  private var farCopy: Diagnosis {
    guard let folder = settings.text(.copyFolder) else {
      return .advice(
        "No copy of the backups is known that Heard cannot delete.",
        mend: "Have another user or another machine fetch them, and name the folder with "
          + "\(Setting.copyFolder.rawValue); docs/operations.md says how.")
    }
    if FileManager.default.isWritableFile(atPath: folder) {
      return .unsafe(
        "The copy of the backups in \(folder) can be deleted by the user who runs Heard.",
        mend: "Give the folder to another user: chown backup \(folder); chmod 755 \(folder).")
    }
    guard let newest = BackupFolder(folder).backups.last else {
      return .unsafe(
        "There is no backup in \(folder).", mend: "See why they are not fetched into it.")
    }
    return .well("A copy that Heard cannot delete is there: \(newest).")
  }

  private var clock: Diagnosis {
    let marks = [
      "/run/systemd/timesync/synchronized", "/run/chrony/chronyd.pid", "/run/ntpd.pid",
      "/run/openntpd.pid",
    ]
    return marks.contains { FileManager.default.fileExists(atPath: $0) }
      ? .well("The clock of the machine is kept right from outside.")
      : .advice(
        "No time service that keeps the clock of the machine right was found.",
        mend: "Switch on the time service: timedatectl set-ntp true.")
  }

  private var passwords: Diagnosis {
    do {
      guard try settings.breachedPasswords() != nil else {
        return .advice(
          "New passwords are not held against a list of those that became known.",
          mend:
            "Set \(Setting.breachedPasswords.rawValue); docs/operations.md says where such a list is."
        )
      }
      return .well("New passwords are held against a list of those that became known.")
    } catch let fault as StoreFault {
      return .unsafe(fault.sentence, mend: fault.mend)
    } catch {
      return .unsafe("The list of breached passwords cannot be read.", mend: "\(error)")
    }
  }

  private var tools: Diagnosis {
    let missing = ["weasyprint", "pandoc"].filter { PlacesOnDisk.program($0) == nil }
    return missing.isEmpty
      ? .well("The tools for reports as PDF and as Word are there.")
      : .advice(
        "Reports cannot be written as PDF or as Word: \(missing.joined(separator: " and ")) cannot be "
          + "found.", mend: "Run Tools/install-tools.sh run, and put .tools/bin into PATH.")
  }
}
