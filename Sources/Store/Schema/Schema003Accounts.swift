extension Migration {
  /// Who may sign in and who is signed in; what was typed and not saved; how closely records are kept.
  static let accounts = Migration(
    version: 3,
    statements: [account, session, sessionOfAccount, signInTry, draft, savedView, paperContent]
      + guardTables)

  private static let account = """
    CREATE TABLE account (
      number INTEGER NOT NULL PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      role TEXT NOT NULL,
      fullName TEXT NOT NULL,
      officer INTEGER,
      worker TEXT,
      team TEXT,
      lastDay TEXT,
      isDisabled INTEGER NOT NULL CHECK (isDisabled IN (0, 1)),
      password TEXT NOT NULL,
      codeSecret BLOB,
      lastCodeStep INTEGER NOT NULL
    )
    """

  private static let session = """
    CREATE TABLE session (
      number INTEGER NOT NULL PRIMARY KEY,
      tokenHash BLOB NOT NULL UNIQUE,
      account INTEGER NOT NULL REFERENCES account (number) ON DELETE CASCADE,
      browser TEXT NOT NULL,
      startedAt TEXT NOT NULL,
      seenAt TEXT NOT NULL,
      endedAt TEXT
    )
    """

  private static let sessionOfAccount = "CREATE INDEX sessionOfAccount ON session (account)"

  private static let signInTry = """
    CREATE TABLE signInTry (
      subject TEXT NOT NULL PRIMARY KEY,
      failures INTEGER NOT NULL,
      lastAt INTEGER NOT NULL
    )
    """

  private static let savedView = """
    CREATE TABLE savedView (
      owner TEXT NOT NULL,
      name TEXT NOT NULL,
      place TEXT NOT NULL,
      isShared INTEGER NOT NULL CHECK (isShared IN (0, 1)),
      PRIMARY KEY (owner, name)
    )
    """

  private static let paperContent = """
    CREATE TABLE paperContent (
      hash TEXT NOT NULL PRIMARY KEY,
      content BLOB NOT NULL
    )
    """

  private static let draft = """
    CREATE TABLE draft (
      owner TEXT NOT NULL,
      place TEXT NOT NULL,
      fields TEXT NOT NULL,
      step INTEGER NOT NULL,
      savedAt TEXT NOT NULL,
      PRIMARY KEY (owner, place)
    )
    """
}
