import GRDB
import GRDBSQLite

extension StoreFault {
  init(_ error: DatabaseError, path: String) {
    self.init(
      code: error.extendedResultCode.rawValue,
      message: error.message ?? "no reason given", path: path)
  }

  /// What went wrong by SQLite's number for it, and how to mend it.
  init(code: Int32, message: String, path: String) {
    switch code & 0xFF {
    case SQLITE_FULL:
      self.init(
        "The disk is full: nothing was written to \(path).",
        mend: "Make room on the disk that holds the database, then repeat the command.")
    case SQLITE_READONLY:
      self.init(
        "The database \(path) cannot be written to.",
        mend: "Give the user who runs Heard the right to write the file and its folder.")
    case SQLITE_NOTADB:
      self.init(
        "\(path) is not a database of Heard.",
        mend: "Check the path; give the file that an earlier command wrote with --database.")
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH:
      self.init(
        "The database \(path) cannot be opened.",
        mend:
          "Check that the path is right and that you may read and write the file and its folder.")
    case SQLITE_BUSY, SQLITE_LOCKED:
      self.init(
        "The database \(path) is in use by another command.",
        mend: "Wait until the other command has ended, then repeat this one.")
    case SQLITE_CORRUPT:
      self.init(
        "The database \(path) is damaged (\(message)).",
        mend: "Restore the last backup, and have the disk checked.")
    case SQLITE_IOERR:
      self.init(
        "The disk did not do as asked for \(path) (\(message)).",
        mend: "Check the disk and the room on it, then repeat the command.")
    default:
      self.init(
        "The database \(path) refused a statement (\(message)).",
        mend: "This is a fault of Heard: report it with this sentence.")
    }
  }
}
